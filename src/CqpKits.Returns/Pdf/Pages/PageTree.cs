using CqpKits.Returns.Pdf.Content;
using CqpKits.Returns.Pdf.Objects;

namespace CqpKits.Returns.Pdf.Pages;

/// <summary>The pages of a file (ISO 32000-1, 7.7.3), in order. A page that the tree names twice, or in a circle, is there once.</summary>
internal static class PageTree
{
    private static readonly string[] Inherited = ["Resources", "MediaBox", "CropBox"];

    /// <summary>The paper of a page that does not say: A4.</summary>
    private static readonly Area Paper = new(0, 0, 595, 842);

    /// <summary>The pages.</summary>
    public static IReadOnlyList<PdfPage> Of(PdfFile file)
    {
        var pages = new List<PdfPage>();
        var seen = new HashSet<PdfDictionary>();
        var open = new Stack<(PdfDictionary Node, IReadOnlyDictionary<string, PdfValue> Above)>();
        open.Push(((PdfDictionary)file.Of(file.Catalogue, "Pages"), new Dictionary<string, PdfValue>()));
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next.Node))
            {
                continue;
            }

            var here = With(next.Above, next.Node);
            if (file.Of(next.Node, "Kids") is PdfArray kids)
            {
                kids.Items.Reverse().Select(file.Resolve).OfType<PdfDictionary>().ToList().ForEach(kid => open.Push((kid, here)));
            }
            else
            {
                pages.Add(Page(file, pages.Count + 1, next.Node, here));
            }

            if (pages.Count > PdfLimits.Pages)
            {
                throw new PdfFaultException(PdfFault.TooManyPages);
            }
        }

        return pages;
    }

    private static Dictionary<string, PdfValue> With(IReadOnlyDictionary<string, PdfValue> above, PdfDictionary node) => Inherited
        .Select(key => KeyValuePair.Create(key, node[key] ?? above.GetValueOrDefault(key)))
        .Where(p => p.Value is not null)
        .ToDictionary(p => p.Key, p => p.Value!);

    private static PdfPage Page(PdfFile file, int number, PdfDictionary page, IReadOnlyDictionary<string, PdfValue> keys)
    {
        var box = Box(file, keys.GetValueOrDefault("CropBox")) ?? Box(file, keys.GetValueOrDefault("MediaBox")) ?? Paper;
        return new PdfPage(number, box, file.Dictionary(keys.GetValueOrDefault("Resources")), page["Contents"], [.. file.Items(page["Annots"]).OfType<PdfDictionary>()]);
    }

    private static Area? Box(PdfFile file, PdfValue? value) =>
        file.Items(value).OfType<PdfNumber>().Select(n => n.Value).ToList() is { Count: 4 } corners ? Area.Around(corners) : null;
}
