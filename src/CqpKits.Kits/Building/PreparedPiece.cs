namespace CqpKits.Kits.Building;

/// <summary>A piece of a kit whose template is parsed: a form or a document.</summary>
internal abstract record PreparedPiece(PieceSource Source)
{
    /// <summary>Its code in the référentiel.</summary>
    public abstract string Code { get; }

    /// <summary>The anchors of its headings, composed for nobody: they do not depend on the reader.</summary>
    public IReadOnlyList<string> Anchors { get; init; } = [];
}
