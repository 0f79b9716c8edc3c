namespace CqpKits.Sheets.Reading;

/// <summary>How far the filled cells of a sheet may lie.</summary>
/// <param name="Rows">Rows, from 1.</param>
/// <param name="Columns">Columns, from A.</param>
public sealed record SheetReach(int Rows, int Columns)
{
    /// <summary>All that Excel has.</summary>
    public static SheetReach Whole { get; } = new(1_048_576, 16_384);

    /// <summary>Whether a cell lies within; its row from 1, its column from 0.</summary>
    public bool Holds((int Row, int Column) place) => place.Row <= Rows && place.Column < Columns;
}
