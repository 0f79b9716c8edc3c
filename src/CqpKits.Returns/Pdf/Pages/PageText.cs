using CqpKits.Returns.Pdf.Content;
using CqpKits.Returns.Pdf.Objects;

namespace CqpKits.Returns.Pdf.Pages;

/// <summary>What is printed on a page.</summary>
/// <param name="Texts">Its strings, in the order in which they are painted.</param>
/// <param name="HasPicture">Whether a picture is on it.</param>
internal sealed record PageText(IReadOnlyList<ShownText> Texts, bool HasPicture)
{
    /// <summary>The printed text of a page.</summary>
    public static PageText Of(PdfFile file, FontReader fonts, PdfPage page)
    {
        var shown = ContentReader.Read(file, fonts, file.Items(page.Contents).Select(file.Open).OfType<byte[]>(), page.Resources);
        return new PageText(shown.Texts, shown.HasPicture);
    }

    /// <summary>Whether it can be told what it says: most of it, at least.</summary>
    public bool IsKnown => Texts.Count(t => t.Text is null) * 2 <= Texts.Count;
}
