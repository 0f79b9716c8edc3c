namespace CqpKits.Authoring.Results;

/// <summary>A cell of a chart.</summary>
/// <param name="Columns">Number of columns that it covers.</param>
/// <param name="Tone">Shade from 0 (none) to 4.</param>
public sealed record ChartCell(
    [property: Printed("colonnes")] int Columns,
    [property: Printed("ton")] int Tone);
