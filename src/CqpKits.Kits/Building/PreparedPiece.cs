using CqpKits.Diagnostics;
using CqpKits.Documents;

namespace CqpKits.Kits.Building;

/// <summary>A form or document of a kit, with its parsed template.</summary>
internal abstract record PreparedPiece(PieceSource Source)
{
    /// <summary>Its code in the référentiel.</summary>
    public abstract string Code { get; }

    /// <summary>It as nobody in particular receives it.</summary>
    public abstract IEnumerable<Checked<DocumentCopy>> Blank();

    /// <summary>Whether it is for a candidate who chose these blocs, of those among which one chooses; all are for nobody in particular.</summary>
    public abstract bool IsFor(IReadOnlyList<string> chosen);

    /// <summary>The anchors that it brings into a booklet, from composing it without a candidate; they are the same for every recipient.</summary>
    public IReadOnlyList<string> Anchors { get; init; } = [];

    /// <summary>The anchors of its headings; none when the booklet leaves it out.</summary>
    protected static IReadOnlyList<string> AnchorsOf(Document blank) => blank.InBooklet == BookletPlace.LeftOut ? [] : DocumentAnchors.Of(blank);
}
