using CqpKits.Diagnostics;
using CqpKits.Kits.Importing.Structure;
using CqpKits.Workspaces.Tables;

namespace CqpKits.Kits.Importing.Understanding;

/// <summary>Understands the lines of a sheet.</summary>
internal sealed class SheetReading(string path, TableLines table)
{
    /// <summary>Lines that a text may have; a workbook has its own limit.</summary>
    private const int MostLines = 5_000;

    private readonly SheetColumns? columns = SheetColumns.Find(table.Rows);

    /// <summary>How headings are known, and the separators of an outline that is a text: not the comma, which stands in labels.</summary>
    public static TableHeadings Headings { get; } = new(SheetColumns.Are, ";\t|");

    /// <summary>Whether headings were found.</summary>
    public bool HasHeadings => columns is not null;

    /// <summary>Whether lines without headings are numbered, have bullets, or are indented.</summary>
    public bool IsOutline => table.Rows.Count(r => r.Cells.Any(OutlineMarks.Are)) > 1 || IsIndented;

    /// <summary>Whether each of a few lines has one text, in different columns or behind different numbers of spaces.</summary>
    private bool IsIndented => table.Rows.Count > 2 && table.Rows.All(r => r.Cells.Count(c => c.Trim().Length > 0) == 1)
        && table.Rows.Select(r => r.Cells.Index().First(c => c.Item.Trim().Length > 0)).Select(c => OutlineMarks.Of(0, c.Index, c.Item).Indent).Distinct().Count() > 1;

    /// <summary>What was understood, with every doubt; no value when nothing was.</summary>
    public Checked<UnderstoodSheet> Read()
    {
        if (table.Rows.Count == 0)
        {
            return Checked.Failed<UnderstoodSheet>(UnderstandingMessages.Empty(path, table.Surroundings.Sheet));
        }

        if (table.Rows.Count > MostLines)
        {
            return Checked.Failed<UnderstoodSheet>(UnderstandingMessages.TooManyLines(path, table.Rows.Count, MostLines));
        }

        return columns is null && !IsOutline
            ? Checked.Failed<UnderstoodSheet>(UnderstandingMessages.NotUnderstoodAtAll(path, table.Surroundings.Sheet))
            : Read(columns ?? new SheetColumns([], First: Math.Max(0, table.Rows.ToList().FindIndex(IsInOutline)), 0));
    }

    private Checked<UnderstoodSheet> Read(SheetColumns found)
    {
        var shape = LevelReading.Fits(found) ? SheetShape.Levels : ColumnReading.Fits(found) ? SheetShape.Columns : SheetShape.Outline;
        var below = table.Rows.Skip(found.First + found.Count).ToList();
        var doubts = new CellDoubts(path, table, found, shape);
        var rows = doubts.Settle([.. below.Where(r => !r.IsHidden && !IsHeadingAgain(r, found))]);
        var totals = shape == SheetShape.Columns ? rows.Value!.Where(r => TotalLine.Is(r.Cells)).ToList() : [];
        IReadOnlyList<TableRow> read = [.. rows.Value!.Except(totals)];
        var lines = shape switch
        {
            SheetShape.Levels => new LevelReading(path, found).Read(read),
            SheetShape.Columns => new ColumnReading(path, found).Read(read),
            _ => new OutlineReading(path).Read(read, found.Known.FirstOrDefault(c => c.Meaning!.Role == ColumnRole.Code)?.Index),
        };
        var sheet = new UnderstoodSheet
        {
            Sheet = table.Surroundings.Sheet,
            Shape = shape,
            Above = [.. table.Rows.Take(found.First).Select(r => (r.Line, string.Join(" ", r.Cells.Select(CellItems.OneText).Where(c => c.Length > 0))))],
            HeadingLine = found.Count > 0 ? table.Rows[found.First].Line : null,
            Columns = [.. found.Columns.Where(c => c.Heading.Length > 0 || c.Meaning is not null).Select(c => new UnderstoodColumn(ColumnLetters.Of(c.Index), c.Heading, Words(c.Meaning)))],
            Lines = shape == SheetShape.Outline ? lines.Value ?? [] : LeadingCodes.Taken(lines.Value ?? []),
        };
        return new Checked<UnderstoodSheet>(
            lines.Value is null ? null : sheet,
            [
                .. doubts.Besides(below), .. rows.Diagnostics, .. lines.Diagnostics,
                .. totals.Select(r => UnderstandingMessages.NotUnderstood(string.Join(" ", r.Cells.Select(CellItems.OneText).Where(c => c.Length > 0)), new SourcePosition(path, r.Line, 1))),
            ]);
    }

    /// <summary>Whether a line is numbered or a title of others; what stands above the first such line is the title of all.</summary>
    private static bool IsInOutline(TableRow row) => row.Cells.Any(c => OutlineMarks.Of(row.Line, 0, c) is { IsBulleted: false, Leading: not null } or { Section: not null });

    private static bool IsHeadingAgain(TableRow row, SheetColumns found) =>
        found.Count > 0 && found.Known.All(c => CellItems.OneText(SheetColumns.At(row.Cells, c.Index)) == c.Heading);

    private static string? Words(ColumnMeaning? meaning) => meaning switch
    {
        null => null,
        { Role: ColumnRole.Level } => "ce que chaque ligne est",
        { Role: ColumnRole.Code, Kind: { } kind } => $"codes : {NodeKindWords.Several(kind)}",
        { Role: ColumnRole.Code } => "codes",
        { Kind: { } kind } => NodeKindWords.Several(kind),
        _ => "intitulés",
    };
}
