namespace CqpKits.Sheets.Reading.Formats;

/// <summary>The formats that a workbook names by number alone (ECMA-376 part 1, 18.8.30), as a French program shows them.</summary>
internal static class BuiltInFormats
{
    public const string General = "General";

    private const string Day = "dd/mm/yyyy";

    /// <summary>The code; null for a number that is none of them.</summary>
    public static string? Code(int id) => id switch
    {
        0 => General,
        1 => "0",
        2 => "0.00",
        3 or 5 or 6 or 37 or 38 or 41 or 42 => "#,##0",
        4 or 7 or 8 or 39 or 40 or 43 or 44 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        12 => "# ?/?",
        13 => "# ??/??",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 => "h:mm AM/PM",
        19 => "h:mm:ss AM/PM",
        20 => "h:mm",
        21 => "h:mm:ss",
        22 => Day + " h:mm",
        45 => "mm:ss",
        46 => "[h]:mm:ss",
        47 => "mm:ss.0",
        48 => "##0.0E+0",
        49 => "@",
        14 or (>= 27 and <= 31) or 36 or (>= 50 and <= 58) => Day,
        _ => null,
    };

    /// <summary>Whether programs show a format after their user's country, whatever code a workbook gives it.</summary>
    public static bool IsLocal(int id) => id is 14 or 22;
}
