using System.Globalization;
using CqpKits.Sheets.Reading.Formats;
using CqpKits.Sheets.Reading.Looks;

namespace CqpKits.Sheets.Reading;

/// <summary>What is stored in a cell → what a person writes for it, and what the cell shows.</summary>
/// <param name="Texts">Shared texts.</param>
/// <param name="Looks">Looks of cells.</param>
/// <param name="CountsFrom1904">Whether days count from 1904.</param>
internal sealed record SheetValues(IReadOnlyList<RichText> Texts, CellLooks Looks, bool CountsFrom1904)
{
    private const int DaysTo1904 = 1462;

    /// <summary>Day 61 is 1 March 1900: before, programs disagree about a day that never was.</summary>
    private const int FirstSureDay = 61;

    /// <summary>31 December 2199.</summary>
    private const int LastDay = 109_574;

    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>The number that is stored, with fifteen digits, as people see: 70.1 is stored 70.099999999999994. Null when it is none.</summary>
    /// <param name="type">Type of what is stored, as the file names it; null for a number.</param>
    /// <param name="stored">What is stored.</param>
    public decimal? Number(string? type, string stored) => type switch
    {
        null or "n" => double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= 1e15 ? (decimal)value : null,
        "d" => Iso(stored) is { } day ? day.DayNumber - DayZero.DayNumber - (CountsFrom1904 ? DaysTo1904 : 0) : null,
        _ => null,
    };

    /// <summary>A number as a person writes what it is.</summary>
    /// <param name="number">The number.</param>
    /// <param name="stored">As it is stored, for what is no day that all programs agree on.</param>
    /// <param name="nature">What its format makes of it.</param>
    public string Text(decimal number, string stored, NumberNature nature) => nature switch
    {
        NumberNature.Percent => NumberFormat.French(number * 100) + " %",
        NumberNature.Date => Day(number) ?? stored,
        _ => NumberFormat.French(number),
    };

    /// <summary>Whether a count of days is a day that all programs agree on.</summary>
    public bool IsSureDay(decimal number) => Day(number) is not null;

    /// <summary>The text of a cell that holds no number; null for a shared text that is not there.</summary>
    public RichText? Text(string? type, string stored) => type switch
    {
        "s" => int.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < Texts.Count ? Texts[index] : null,
        "b" => Alone(stored is "1" or "true" ? "VRAI" : "FAUX"),
        "str" => Alone(CellText.Unescape(stored)),
        _ => Alone(stored),
    };

    private static RichText Alone(string text) => new(text, []);

    private string? Day(decimal number)
    {
        var day = (int)Math.Floor(Math.Clamp(number, -1, LastDay + 1)) + (CountsFrom1904 ? DaysTo1904 : 0);
        return number >= 0 && day is >= FirstSureDay and <= LastDay ? DayZero.AddDays(day).ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture) : null;
    }

    private static DateOnly? Iso(string stored) =>
        DateOnly.TryParseExact(stored.Length > 10 ? stored[..10] : stored, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
