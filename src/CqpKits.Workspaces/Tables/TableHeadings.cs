namespace CqpKits.Workspaces.Tables;

/// <summary>How the headings of a kind of table are known, and so the separator of one that is a text.</summary>
/// <param name="Are">Whether cells are the headings.</param>
/// <param name="Usual">Separators of a text where no line is the headings: the one that stands most often in the first line, none where none does.</param>
public sealed record TableHeadings(Func<IReadOnlyList<string>, bool> Are, string Usual = ";,\t|");
