using CqpKits.Treatments;
using UglyToad.PdfPig.Tokens;

namespace CqpKits.Tests.Office.Pdf.Heard;

/// <summary>
/// The structure of each page of a file, walked from the root down with PdfPig: elements of which something is on the page. Viewers go the other way, from what is on a page up to its
/// elements. The name of an element is its alternative text, or else the text that a drawing shows. A leaf is <c>content</c>, or an annotation by its kind (<c>Tx</c>, <c>Btn</c>, <c>Link</c>).
/// </summary>
internal static class PageStructure
{
    public static IReadOnlyList<SeenElement> Of(byte[] file)
    {
        using var read = new ReadPdf(file);
        var root = read.Entry(read.Catalog, "StructTreeRoot")!;
        return [.. Pages(read).Select(page => new SeenElement("Root", "", [.. read.Kids(root).SelectMany(kid => On(read, page, kid, page: null))]))];
    }

    /// <summary>Numbers of the objects of the pages, which lie in one list.</summary>
    private static IEnumerable<long> Pages(ReadPdf file) => ((ArrayToken)file.Entry(file.Catalog, "Pages", "Kids")!).Data.Select(Number);

    /// <summary>What of an element, or of a part of one, is on a page.</summary>
    private static IEnumerable<SeenElement> On(ReadPdf file, long wanted, IToken kid, long? page)
    {
        if (kid is not DictionaryToken element)
        {
            return page == wanted ? [Leaf("content")] : [];
        }

        page = element.Data.TryGetValue("Pg", out var given) ? Number(given) : page;
        if (ReadPdf.Shown(file.Entry(element, "Type")) is "/OBJR" or "/MCR")
        {
            return page == wanted ? [Leaf(Kind(file, element))] : [];
        }

        List<SeenElement> kids = [.. file.Kids(element).SelectMany(k => On(file, wanted, k, page))];
        return kids.Count == 0 ? [] : [new SeenElement(ReadPdf.Shown(file.Entry(element, "S"))[1..], ReadPdf.Shown(file.Entry(element, "Alt") ?? file.Entry(element, "ActualText")), kids)];
    }

    private static string Kind(ReadPdf file, DictionaryToken part) => file.Entry(part, "Obj") is { } annotation
        ? (ReadPdf.Shown(file.Entry(annotation, "FT")) is { Length: > 0 } field ? field : ReadPdf.Shown(file.Entry(annotation, "Subtype")))[1..]
        : "content";

    private static SeenElement Leaf(string kind) => new(kind, "", []);

    private static long Number(IToken reference) => ((IndirectReferenceToken)reference).Data.ObjectNumber;
}
