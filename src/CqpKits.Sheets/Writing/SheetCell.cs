using System.Globalization;

namespace CqpKits.Sheets.Writing;

/// <summary>A cell. Whatever its text looks like, it is a text: only <see cref="Of(decimal?)"/> and <see cref="Of(DateOnly)"/> make numbers.</summary>
/// <param name="Text">Its text; empty for a number, and for a cell to fill.</param>
/// <param name="Look">Its look.</param>
/// <param name="Rule">What may be typed into it, or null for anything.</param>
public sealed record SheetCell(string Text, SheetLook Look = SheetLook.Plain, SheetRule? Rule = null)
{
    /// <summary>From here on all programs count days alike: before, they disagree about a day that never was.</summary>
    private static readonly DateOnly FirstSureDay = new(1900, 3, 1);

    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>What is stored of a number or a date (days since 1900); null for a text.</summary>
    internal decimal? Number { get; private init; }

    /// <summary>A number that people sort and sum, stored with fifteen digits, shown with two to four decimals; an empty cell without one.</summary>
    public static SheetCell Of(decimal? number) => new("", SheetLook.Number) { Number = number };

    /// <summary>A day, shown jj/mm/aaaa; one before March 1900 is a text.</summary>
    public static SheetCell Of(DateOnly day) => day < FirstSureDay
        ? new(day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture))
        : new("", SheetLook.Date) { Number = day.DayNumber - DayZero.DayNumber };
}
