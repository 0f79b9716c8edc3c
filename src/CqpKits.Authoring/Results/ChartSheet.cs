namespace CqpKits.Authoring.Results;

/// <summary><c>graphiques</c> item: horizontal bars made of cells, one line for each candidate. All widths are exact: no bar reaches a threshold that its value does not.</summary>
public sealed record ChartSheet
{
    /// <summary><c>element</c>.</summary>
    public required ItemHead Item { get; init; }

    /// <summary><c>seuil</c> in words; empty when the rule has none for the item's value.</summary>
    public required string Threshold { get; init; }

    /// <summary><c>resume</c>: how many are validated, are not, are undecided.</summary>
    public required string Summary { get; init; }

    /// <summary><c>description</c>: all that the bars show, in words.</summary>
    public required string Description { get; init; }

    /// <summary><c>largeurs</c> of the columns that bars are made of, millimetres.</summary>
    public required IReadOnlyList<decimal> Widths { get; init; }

    /// <summary><c>avant_seuil</c>: columns before the threshold; 0 for no threshold.</summary>
    public required int ColumnsBelow { get; init; }

    /// <summary><c>lignes</c>.</summary>
    public required IReadOnlyList<ChartLine> Lines { get; init; }
}

/// <summary><c>lignes</c> item.</summary>
/// <param name="Name"><c>nom</c> of the candidate.</param>
/// <param name="Text"><c>texte</c>: value and status.</param>
/// <param name="Cells"><c>cellules</c>: together as wide as the chart.</param>
public sealed record ChartLine(string Name, string Text, IReadOnlyList<ChartCell> Cells);

/// <summary><c>cellules</c> item.</summary>
/// <param name="Columns"><c>colonnes</c> that it covers.</param>
/// <param name="Tone"><c>ton</c>, 0 for none.</param>
public sealed record ChartCell(int Columns, int Tone);
