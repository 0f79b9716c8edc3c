using CqpKits.Diagnostics;
using CqpKits.Kits.Importing.Structure;
using CqpKits.Workspaces.Tables;

namespace CqpKits.Kits.Importing.Understanding;

/// <summary>Reads lines that stand below one another: « Bloc 1 – … », « 1.1 … », « C1.2.3 … », bullets, or only indented.</summary>
internal sealed class OutlineReading(string path)
{
    private NodeKind? section;
    private NodeKind? owner;

    /// <summary>The lines; one that says nothing of itself is left aside, and said.</summary>
    public Checked<IReadOnlyList<FoundLine>> Read(IReadOnlyList<TableRow> rows, int? codes)
    {
        var lines = OutlineMarks.Sure([.. rows.SelectMany(r => Lines(r, codes))]);
        var kinds = OutlineKinds.Of(lines);
        return Checked.All(lines.Select(l => Read(l, kinds)));
    }

    private Checked<FoundLine> Read(OutlineMarks line, OutlineKinds kinds)
    {
        if (line.Section is { } title)
        {
            section = title;
            return new Checked<FoundLine>(null, []);
        }

        var kind = kinds.Of(line) ?? (line.IsBulleted || kinds.IsBelow(line) ? Inner() : null);
        if (kind is not { } known)
        {
            return new Checked<FoundLine>(null, [UnderstandingMessages.NotUnderstood(line.Text, new SourcePosition(path, line.Line, 1))]);
        }

        if (!NodeKindWords.IsListed(known))
        {
            (owner, section) = (known, known is NodeKind.Domain or NodeKind.Block or NodeKind.Competency ? null : section);
        }

        var text = new FoundText(known, line.Text, line.Line);
        return Checked.Of(new FoundLine(line.Line, [line.Leading is { } mark && kinds.Of(line) is not null ? text with { Code = mark.Code, Number = mark.Number, Text = mark.Rest } : text], IsWhole: false));
    }

    /// <summary>What a bullet is, by the title above it, else by what it stands below.</summary>
    private NodeKind? Inner() => section ?? owner switch
    {
        NodeKind.Competency or NodeKind.Group => NodeKind.Criterion,
        NodeKind.Activity => NodeKind.Task,
        NodeKind.Block => NodeKind.Competency,
        NodeKind.Domain => NodeKind.KnowHow,
        _ => null,
    };

    /// <summary>Each line of the first filled cell, with its code where that stands in a cell of its own.</summary>
    private static IEnumerable<OutlineMarks> Lines(TableRow row, int? codes)
    {
        var column = Enumerable.Range(0, row.Cells.Length).FirstOrDefault(i => i != codes && row.Cells[i].Trim().Length > 0, -1);
        var code = codes is { } place ? SheetColumns.At(row.Cells, place).Trim() : "";
        return column < 0 ? [] : row.Cells[column].Split('\n').Where(l => l.Trim().Length > 0)
            .Select((l, i) => OutlineMarks.Of(row.Line, column, i == 0 && code.Length > 0 ? $"{code} : {l.Trim()}" : l));
    }
}
