namespace CqpKits.Tests.Office.Pdf.Heard;

/// <summary>A text as it is compared: without blanks, since a viewer makes its own at the end of a line.</summary>
internal static class HeardText
{
    public static string Of(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
