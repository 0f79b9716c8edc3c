namespace CqpKits.Treatments;

/// <summary>A sheet as a program that is not ours reads it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Frozen">First cell that scrolls, e.g. <c>A2</c>; null when nothing is frozen.</param>
/// <param name="Cells">Filled cells by reference.</param>
/// <param name="Rules">What may be typed.</param>
/// <param name="Hidden">Letters of hidden columns.</param>
public sealed record ForeignSheet(
    string Name, string? Frozen, IReadOnlyDictionary<string, ForeignCell> Cells, IReadOnlyList<ForeignRule> Rules, IReadOnlyList<string> Hidden)
{
    /// <summary>Texts of a column in the order of rows; null where a cell is empty.</summary>
    /// <param name="letter">The column.</param>
    /// <param name="first">First row.</param>
    /// <param name="count">How many rows.</param>
    public IReadOnlyList<string?> Column(string letter, int first, int count) =>
        [.. Enumerable.Range(first, count).Select(row => Cells.GetValueOrDefault(FormattableString.Invariant($"{letter}{row}"))?.Text)];
}

/// <summary>A filled cell.</summary>
/// <param name="Text">Its value: a number with a point, a day yyyy-mm-dd.</param>
/// <param name="Type"><c>s</c> text, <c>n</c> number, <c>d</c> date, <c>b</c> boolean, <c>f</c> formula, <c>e</c> error.</param>
/// <param name="Format">Code of its number format.</param>
public sealed record ForeignCell(string Text, string Type, string Format);

/// <summary>What may be typed into cells.</summary>
/// <param name="Type"><c>list</c>, <c>decimal</c>, <c>date</c>, or <c>none</c> for a mere word on what is expected.</param>
/// <param name="Cells">References of cells and ranges.</param>
/// <param name="First">The list in quotes, or the least value.</param>
/// <param name="Second">The greatest value, or null.</param>
/// <param name="Prompt">What is said when a cell is chosen.</param>
public sealed record ForeignRule(string Type, IReadOnlyList<string> Cells, string? First, string? Second, string? Prompt);
