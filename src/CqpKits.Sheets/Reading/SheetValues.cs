using System.Globalization;

namespace CqpKits.Sheets.Reading;

/// <summary>What is stored in a cell → what a person reads there.</summary>
/// <param name="Texts">Shared texts.</param>
/// <param name="Formats">Number formats.</param>
/// <param name="CountsFrom1904">Whether days count from 1904.</param>
internal sealed record SheetValues(IReadOnlyList<string> Texts, NumberFormats Formats, bool CountsFrom1904)
{
    private const int DaysTo1904 = 1462;

    /// <summary>Day 61 is 1 March 1900: before, programs disagree about a day that never was.</summary>
    private const int FirstSureDay = 61;

    /// <summary>31 December 2199.</summary>
    private const int LastDay = 109_574;

    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>The text of a cell.</summary>
    /// <param name="type">Type of what is stored, as the file names it; null for a number.</param>
    /// <param name="stored">What is stored.</param>
    /// <param name="style">Number of the cell's style.</param>
    public string Text(string? type, string stored, int style) => type switch
    {
        "s" => int.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < Texts.Count ? Texts[index] : "",
        "b" => stored == "1" ? "VRAI" : "FAUX",
        null or "n" => Number(stored, Formats.Of(style)),
        "d" => Day(stored),
        "str" => CellText.Unescape(stored),
        _ => stored,
    };

    /// <summary>Fifteen digits, as people see: 70.1 is stored 70.099999999999994.</summary>
    private string Number(string stored, NumberNature nature)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) is > 1e15 or double.NaN)
        {
            return stored;
        }

        var number = (decimal)value;
        return nature switch
        {
            NumberNature.Percent => French(number * 100) + " %",
            NumberNature.Date => Day(number, stored),
            _ => French(number),
        };
    }

    private string Day(decimal number, string stored)
    {
        var day = (int)Math.Floor(Math.Clamp(number, -1, LastDay + 1)) + (CountsFrom1904 ? DaysTo1904 : 0);
        return day is >= FirstSureDay and <= LastDay ? French(DayZero.AddDays(day)) : stored;
    }

    private static string Day(string stored) =>
        DateOnly.TryParseExact(stored.Length > 10 ? stored[..10] : stored, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? French(day)
            : stored;

    private static string French(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string French(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);
}
