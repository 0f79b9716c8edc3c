namespace CqpKits.Authoring.Results;

/// <summary>Horizontal bars made of cells, one line for each candidate. Widths are exact: a bar reaches the threshold only when its value does.</summary>
public sealed record ChartView
{
    /// <summary>The item whose values are shown.</summary>
    [Printed("element")]
    public required ItemHead Item { get; init; }

    /// <summary>The threshold in words; empty when the rule has none for the item's value.</summary>
    [Printed("seuil")]
    public required string Threshold { get; init; }

    /// <summary>How many candidates are validated, not validated and undecided, in words.</summary>
    [Printed("resume")]
    public required string Summary { get; init; }

    /// <summary>The content of the chart in words, for people who cannot see it.</summary>
    [Printed("description")]
    public required string Description { get; init; }

    /// <summary>Widths of the columns that bars are made of, millimetres.</summary>
    [Printed("largeurs")]
    public required IReadOnlyList<decimal> Widths { get; init; }

    /// <summary>Number of columns before the threshold; 0 for no threshold.</summary>
    [Printed("avant_seuil")]
    public required int ColumnsBelow { get; init; }

    /// <summary>One line for each candidate.</summary>
    [Printed("lignes")]
    public required IReadOnlyList<ChartLine> Lines { get; init; }
}
