using CqpKits.Diagnostics;
using CqpKits.Sheets.Reading;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Sessions.Settling;

/// <summary>A line of a workbook of questions that came back.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="Values">Texts by the keys of a decision.</param>
/// <param name="Seen">What a person reads of its question.</param>
internal sealed record ReviewLine(SourcePosition Position, IReadOnlyDictionary<Key, string> Values, SeenQuestion Seen)
{
    /// <summary>What a person sees otherwise in the cells that a decision is taken from; null when nothing is odd.</summary>
    public CellOddity? Oddity { get; init; }

    /// <summary>Whether a drawing lies on it, or cells of it are merged with those of other lines.</summary>
    public bool IsOverlaid { get; init; }

    /// <summary>Whether nobody sees it, other than by a filter.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether a filter hides it.</summary>
    public bool IsFiltered { get; init; }

    /// <summary>Whether the hidden key and what a person reads were written together; null in a workbook that does not tell.</summary>
    public bool? IsWhole { get; init; }

    /// <summary>Whether somebody has begun to answer.</summary>
    public bool IsBegun => Oddity is not null || ReviewColumns.All.Any(c => c.IsEntry && Values[c.Key!].Length > 0);

    /// <summary>Whether a decision stands in it, were it a formula without result.</summary>
    public bool IsDecided { get; init; }
}

/// <summary>What a person reads of a question, in a workbook.</summary>
/// <param name="File">Path of the file.</param>
/// <param name="Form">Title of the form.</param>
/// <param name="Candidate">Candidate.</param>
/// <param name="Holder">Who filled it.</param>
/// <param name="Question">Label of the field.</param>
/// <param name="Where">Place in the file.</param>
internal sealed record SeenQuestion(string File, string Form, string Candidate, string Holder, string Question, string Where);
