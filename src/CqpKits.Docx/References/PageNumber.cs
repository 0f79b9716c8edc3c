using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.References;

/// <summary>
/// Writes the page number of a bookmark: a PAGEREF field (ECMA-376 part 1, 17.16.5.45). Word computes it when it lays out pages for paper (print,
/// preview, PDF), even with its option « mettre à jour les champs avant l'impression » off; LibreOffice computes it when it opens the file. Neither
/// <c>w:updateFields</c> (17.15.1.81) nor <c>w:dirty</c> (17.16.18) is set: for both Word asks a question when it opens the file, and some versions then
/// write 1 everywhere. The number is not known before the layout, so dots are written: a missing number is noticed, a wrong one is not.
/// </summary>
internal static class PageNumber
{
    private const string NotYet = "…";

    public static IEnumerable<W.Run> Of(string bookmark, W.RunProperties? properties = null) =>
        ComplexField.Of($"PAGEREF {bookmark} \\h", NotYet, properties);
}
