namespace CqpKits.Sheets.Reading.Formats;

/// <summary>What a number in a cell is.</summary>
internal enum NumberNature
{
    /// <summary>The number that is stored.</summary>
    Plain,

    /// <summary>A part of one, shown as a percentage.</summary>
    Percent,

    /// <summary>A count of days.</summary>
    Date,
}
