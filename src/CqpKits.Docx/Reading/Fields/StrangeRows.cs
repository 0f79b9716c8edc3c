using System.Text.RegularExpressions;

namespace CqpKits.Docx.Reading;

/// <summary>Rows that the form was not issued with: a code that stands twice in a table, or that the definition does not know.</summary>
internal static partial class StrangeRows
{
    /// <summary>What is strange about the rows of a table, in French.</summary>
    public static IEnumerable<string> In(TableIndex table, IReadOnlyList<PlacedField> fields)
    {
        var codes = fields.Select(f => f.Row).Where(l => l.IsCode).Distinct().Where(l => table.Rows(l).Count > 0).ToList();
        return codes.Where(l => table.Rows(l).Count > 1)
            .Select(l => ReadingMessages.RepeatedRow(l.Folded.ToUpperInvariant(), table.Table.Number, table.Rows(l).Select(r => r.Number)))
            .Concat(Unknown(table, [.. codes.Select(l => Family(l.Folded))]));
    }

    private static IEnumerable<string> Unknown(TableIndex table, HashSet<string> families) =>
        table.Table.Rows
            .Where(r => !table.Coded.Contains(r))
            .SelectMany(table.LabelCellsOf)
            .SelectMany(c => CodeLike().Matches(c.Label).Where(m => families.Contains(Family(m.Value))).Take(1)
                .Select(m => ReadingMessages.UnknownRow(m.Value.ToUpperInvariant(), c.Place)));

    private static string Family(string code) => string.Concat(code.TakeWhile(char.IsLetter));

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}._-])\p{L}{1,5}[0-9]*(?:\.[0-9]+)+(?![\p{L}\p{Nd}_-])")]
    private static partial Regex CodeLike();
}
