using System.Globalization;
using CqpKits.Sheets.Reading.Formats;

namespace CqpKits.Sheets.Reading;

/// <summary>A number without format of its own is rounded to the room that its column has.</summary>
internal static class NarrowCell
{
    /// <summary>Rounding beyond this many decimals is how all programs show long numbers.</summary>
    private const int OrdinaryDecimals = 3;

    /// <summary>What a narrow column shows of a number; null when it is the number, or nearly.</summary>
    public static string? Shows(decimal number, double width)
    {
        var whole = Math.Floor(Math.Abs(number)).ToString(CultureInfo.InvariantCulture).Length + (number < 0 ? 1 : 0);
        var room = (int)Math.Ceiling(width) - whole - 1;
        var shown = Math.Round(number, Math.Clamp(room, 0, 20), MidpointRounding.AwayFromZero);
        return room < OrdinaryDecimals && shown != number ? NumberFormat.French(shown) : null;
    }
}
