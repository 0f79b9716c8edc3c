using CqpKits.Returns.Pdf.Objects;

namespace CqpKits.Returns.Pdf.Pages;

/// <summary>What a PDF file would have a program do. None of it is done.</summary>
internal enum PdfActionKind
{
    /// <summary>Programs within the file.</summary>
    Script,

    /// <summary>Another program or file to open, or data to send.</summary>
    Launch,

    /// <summary>Files within the file.</summary>
    Attachment,
}

/// <summary>Looks for what would do something.</summary>
internal static class PdfActions
{
    /// <summary>What is there, each kind once.</summary>
    public static IReadOnlyList<PdfActionKind> In(PdfFile file, IReadOnlyList<PdfPage> pages)
    {
        var names = file.Of(file.Catalogue, "Names") as PdfDictionary;
        var annotations = pages.SelectMany(p => p.Annotations).ToList();
        var kinds = annotations.Prepend(file.Catalogue).SelectMany(holder => Of(file, holder)).ToHashSet();
        if (names?["JavaScript"] is not null)
        {
            kinds.Add(PdfActionKind.Script);
        }

        if (names?["EmbeddedFiles"] is not null || file.Items(file.Catalogue["AF"]).Any() || annotations.Any(a => file.Of(a, "Subtype") is PdfName { Value: "FileAttachment" }))
        {
            kinds.Add(PdfActionKind.Attachment);
        }

        return [.. kinds.Order()];
    }

    private static IEnumerable<PdfActionKind> Of(PdfFile file, PdfDictionary holder)
    {
        var more = file.Of(holder, "AA") as PdfDictionary;
        return new[] { holder["A"], holder["OpenAction"] }.Concat(more?.Entries.Values ?? [])
            .Select(a => file.Of(file.Dictionary(a), "S")).OfType<PdfName>().Select(n => Kind(n.Value)).OfType<PdfActionKind>();
    }

    private static PdfActionKind? Kind(string action) => action switch
    {
        "JavaScript" or "Rendition" => PdfActionKind.Script,
        "Launch" or "GoToR" or "GoToE" or "SubmitForm" or "ImportData" => PdfActionKind.Launch,
        _ => null,
    };
}
