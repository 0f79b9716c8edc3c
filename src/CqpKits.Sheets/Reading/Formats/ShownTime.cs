using System.Globalization;

namespace CqpKits.Sheets.Reading.Formats;

/// <summary>A count of days as a section of dates or hours shows it.</summary>
internal static class ShownTime
{
    /// <summary>31 December 9999.</summary>
    private const int LastDay = 2_958_465;

    private const int DaysTo1904 = 1462;
    private const int SecondsOfDay = 86_400;

    private static readonly string[] Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
    private static readonly string[] Days = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    private static readonly DateTime DayZero = new(1899, 12, 30);

    /// <summary>What is shown; faithful when a person takes the day from it.</summary>
    public static ShownValue Of(FormatSection section, decimal value, bool countsFrom1904)
    {
        var parts = Parts(section);
        var isDay = parts.Any(p => p is { Kind: FormatPieceKind.Time, Text: ['d' or 'y' or 'm', ..] });
        var days = value + (countsFrom1904 && isDay ? DaysTo1904 : 0);
        if (value < 0 || days >= LastDay + 1)
        {
            return new ShownValue(isDay ? NumberNature.Date : NumberNature.Plain, "####", false, section.Colour);
        }

        // Serial 60 is 29 February 1900, a day that never was: days before it are one further on.
        var moment = DayZero.AddDays((double)Math.Floor(days) + (days is < 60 and >= 1 ? 1 : 0)).AddSeconds((double)Math.Round((days - Math.Floor(days)) * SecondsOfDay));
        var shown = string.Concat(parts.Select(p => Part(p, moment, value)));
        return new ShownValue(isDay ? NumberNature.Date : NumberNature.Plain, shown, isDay && SaysDay(parts, moment), section.Colour);
    }

    /// <summary>The pieces, with the months told from the minutes: minutes stand after hours or before seconds, and are written <c>n</c> here.</summary>
    private static List<FormatPiece> Parts(FormatSection section)
    {
        var parts = section.Pieces.ToList();
        var times = parts.Index().Where(p => p.Item.Kind is FormatPieceKind.Time or FormatPieceKind.Elapsed).ToList();
        foreach (var (order, (index, piece)) in times.Index())
        {
            var isMinutes = piece.Text[0] == 'm' && piece.Text.Length <= 2
                && (piece.Kind == FormatPieceKind.Elapsed
                    || (order > 0 && times[order - 1].Item.Text[0] == 'h')
                    || (order + 1 < times.Count && times[order + 1].Item.Text[0] == 's'));
            parts[index] = isMinutes ? piece with { Text = new string('n', piece.Text.Length) } : piece;
        }

        return parts;
    }

    private static string Part(FormatPiece piece, DateTime moment, decimal value) => (piece.Kind, piece.Text[..Math.Min(1, piece.Text.Length)], piece.Text.Length) switch
    {
        (FormatPieceKind.Elapsed, "h", _) => Padded(Math.Floor(value * 24), piece),
        (FormatPieceKind.Elapsed, "s", _) => Padded(Math.Round(value * SecondsOfDay), piece),
        (FormatPieceKind.Elapsed, _, _) => Padded(Math.Floor(value * 24 * 60), piece),
        (FormatPieceKind.Time, "y", <= 2) => Two(moment.Year % 100),
        (FormatPieceKind.Time, "y", _) => Invariant(moment.Year),
        (FormatPieceKind.Time, "m", 3) => Months[moment.Month - 1][..Math.Min(4, Months[moment.Month - 1].Length)],
        (FormatPieceKind.Time, "m", > 3) => Months[moment.Month - 1],
        (FormatPieceKind.Time, "m", _) => Padded(moment.Month, piece),
        (FormatPieceKind.Time, "d", 3) => Days[(int)moment.DayOfWeek][..3],
        (FormatPieceKind.Time, "d", > 3) => Days[(int)moment.DayOfWeek],
        (FormatPieceKind.Time, "d", _) => Padded(moment.Day, piece),
        (FormatPieceKind.Time, "h", _) => Padded(moment.Hour, piece),
        (FormatPieceKind.Time, "n", _) => Padded(moment.Minute, piece),
        (FormatPieceKind.Time, _, _) => Padded(moment.Second, piece),
        (FormatPieceKind.Half, _, _) => moment.Hour < 12 ? "AM" : "PM",
        (FormatPieceKind.Text or FormatPieceKind.General, _, _) => "",
        _ => piece.Text,
    };

    /// <summary>Whether day, month and year are shown, and not in an order that a French reader takes the other way round.</summary>
    private static bool SaysDay(List<FormatPiece> parts, DateTime moment)
    {
        var shown = parts.Where(p => p.Kind == FormatPieceKind.Time).ToList();
        var day = shown.FindIndex(p => p.Text is "d" or "dd");
        var month = shown.FindIndex(p => p.Text[0] == 'm');
        var year = shown.FindIndex(p => p.Text[0] == 'y');
        return day >= 0 && month >= 0 && year >= 0
            && !parts.Any(p => p.Kind == FormatPieceKind.Literal && p.Text.Any(char.IsDigit))
            && (day < month == (year > month) || shown[month].Text.Length > 2 || moment.Day > 12 || moment.Day == moment.Month);
    }

    private static string Padded(decimal number, FormatPiece piece) => number.ToString(new string('0', Math.Max(1, piece.Text.Length)), CultureInfo.InvariantCulture);

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
