using System.Text.RegularExpressions;
using CqpKits.Returns.Faults;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Fields;

/// <summary>Rows that the form was not issued with: a code that stands twice in a table, one that the definition does not know, an entry in a row without code.</summary>
internal static partial class UnknownRows
{
    /// <summary>What is strange about the rows of a table, in French.</summary>
    public static IEnumerable<string> In(TableIndex table, LabelledFields fields, FoundFields found)
    {
        var codes = table.Codes.ToList();
        return codes.Select(l => (Label: l, Rows: table.Rows(l).Where(r => !IsTitle(r)).ToList()))
            .Where(c => c.Rows.Count > 1)
            .Select(c => ReadingMessages.RepeatedRow(c.Label.Folded.ToUpperInvariant(), table.Table.Number, c.Rows.Select(r => r.Number)))
            .Concat(Unknown(table, [.. codes.Select(l => Family(l.Folded))]))
            .Concat(WithoutCode(table, fields, found));
    }

    /// <summary>Whether a row is a title: it repeats on every page, or is one cell, where an editor has forgotten that it repeats.</summary>
    private static bool IsTitle(TreeRow row) => row.RepeatsAsHeader || row.Cells.Count == 1;

    /// <summary>Among coded rows, a row with a text of its own under the column of a field, and neither a field nor a label of the form in it.</summary>
    private static IEnumerable<string> WithoutCode(TableIndex table, LabelledFields fields, FoundFields found)
    {
        if (table.Coded.Count == 0)
        {
            return [];
        }

        var first = table.Coded.Min(r => r.Number);
        var heads = fields.CodedColumns.SelectMany(table.Headers).ToList();
        var labelled = table.Labelled.ToHashSet();
        return table.Table.Rows
            .Where(r => r.Number > first && !r.RepeatsAsHeader && !table.IsHeading(r) && !labelled.Contains(r) && !table.LabelCellsOf(r).Any(c => CodeLike().IsMatch(c.Label)) && !r.Cells.Any(c => found.Holds(c.Container)))
            .SelectMany(r => r.Cells.Where(c => c.Label.Length > 0 && heads.Any(h => h.Start == c.Start && h.Span == c.Span)).Take(1))
            .Select(c => ReadingMessages.RowWithoutCode(c.Place, c.Label));
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
