using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.References;

/// <summary>
/// The number of the page where a bookmark stands: a PAGEREF field (ECMA-376 part 1, 17.16.5.45). Word computes it whenever it lays pages out for paper (print,
/// preview, PDF), whatever its option « mettre à jour les champs avant l'impression » says; LibreOffice computes it when it opens the file. Neither
/// <c>w:updateFields</c> (17.15.1.81) nor <c>w:dirty</c> (17.16.18) is set: for both Word greets people with a question, and in some versions then
/// writes 1 everywhere. Nobody knows the number before the pages are laid out, so dots are shown until then: a gap is seen, a wrong number is not.
/// </summary>
internal static class PageNumber
{
    private const string NotYet = "…";

    public static IEnumerable<W.Run> Of(string bookmark, W.RunProperties? properties = null) =>
        ComplexField.Of($"PAGEREF {bookmark} \\h", NotYet, properties);
}
