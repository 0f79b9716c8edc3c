namespace CqpKits.Returns.Pdf.Content;

/// <summary>Widths of a font that does not give them: one of the standard fonts, which look like Helvetica.</summary>
internal static class GuessedWidths
{
    /// <summary>Of a character that is not known.</summary>
    public const double Usual = 556;

    private const string Narrow = " !'(),./:;I[\\]fijlt|\u00A0\u2018\u2019";

    private const string Wide = "%@MWmw\u2014\u2026\u0152\u0153\u00C6";

    /// <summary>Of a text.</summary>
    public static double Of(string? text) => text is not [var c, ..] ? Usual : Narrow.Contains(c) ? 278 : Wide.Contains(c) ? 900 : char.IsUpper(c) ? 690 : Usual;
}
