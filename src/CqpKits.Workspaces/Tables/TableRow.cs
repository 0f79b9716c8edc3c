namespace CqpKits.Workspaces.Tables;

/// <summary>A line of a table, with its number in the file.</summary>
/// <param name="Line">The number.</param>
/// <param name="Cells">Its cells, as people see them.</param>
public sealed record TableRow(int Line, string[] Cells)
{
    /// <summary>Cells that a person sees otherwise than they are stored, by column from 0.</summary>
    public IReadOnlyDictionary<int, CellFlaw> Flaws { get; init; } = new Dictionary<int, CellFlaw>();

    /// <summary>Whether nobody sees it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether anything stands in it.</summary>
    public bool IsFilled => Cells.Any(c => c.Trim().Length > 0) || Flaws.Count > 0;
}

/// <summary>What is wrong with a cell of a table.</summary>
public enum CellFlaw
{
    /// <summary>An error of the spreadsheet: « #N/A ».</summary>
    Error,

    /// <summary>A formula instead of its result.</summary>
    Formula,

    /// <summary>Struck through.</summary>
    Struck,

    /// <summary>Nobody sees it: white on white, shown as nothing, under merged cells.</summary>
    Unseen,

    /// <summary>Its text is turned round, stands twice in the file with two values, or shows another value.</summary>
    Uncertain,

    /// <summary>Its font shows signs for letters; bullets, where a text stands behind them.</summary>
    Signs,

    /// <summary>A question mark stands where a letter was.</summary>
    LostLetter,

    /// <summary>A long number whose last digits the spreadsheet has dropped: « 1,23E+11 ».</summary>
    Shortened,
}
