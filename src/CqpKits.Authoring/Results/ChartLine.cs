namespace CqpKits.Authoring.Results;

/// <summary>A line of a chart.</summary>
/// <param name="Name">Name of the candidate.</param>
/// <param name="Text">Value and status.</param>
/// <param name="Cells">Cells of the bar, which together cover all columns of the chart.</param>
public sealed record ChartLine(
    [property: Printed("nom")] string Name,
    [property: Printed("texte")] string Text,
    [property: Printed("cellules")] IReadOnlyList<ChartCell> Cells);
