using CqpKits.Forms.Answers;
using CqpKits.Returns.Pdf.Content;
using CqpKits.Returns.Pdf.Objects;
using CqpKits.Returns.Pdf.Pages;

namespace CqpKits.Returns.Pdf.Widgets;

/// <summary>What somebody laid on a page and is no field (ISO 32000-1, 12.5.6): a note, a stroke, a stamp.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Kind">What it does to a field that it lies on.</param>
/// <param name="Text">What it says; empty for nothing.</param>
/// <param name="Areas">Where it lies: each stroke, each line of text.</param>
internal sealed record PageNote(int Page, OddityKind Kind, string Text, IReadOnlyList<Area> Areas)
{
    /// <summary>Not on the screen, or not at all.</summary>
    private const int Hidden = 0b10_0010;

    /// <summary>How near it must be, in points: who writes beside a field means it.</summary>
    private const double Across = 4;

    private const double Up = 1;

    /// <summary>The notes of a page.</summary>
    public static IEnumerable<PageNote> On(PdfFile file, PdfPage page) =>
        from annotation in page.Annotations
        let kind = KindOf((file.Of(annotation, "Subtype") as PdfName)?.Value, file.Of(annotation, "Parent") is PdfDictionary)
        where kind is not null && !(file.Of(annotation, "F") is PdfNumber flags && (flags.Whole & Hidden) != 0)
        select new PageNote(page.Number, kind.Value, ValueTexts.Of(file, file.Of(annotation, "Contents")).Trim(), AreasOf(file, annotation));

    /// <summary>Whether it lies on a place or beside it.</summary>
    public bool LiesOn(Area place) => place.Wider(Across, Up) is var wide && Areas.Any(wide.Meets);

    /// <summary>What it does to the field that it lies on.</summary>
    public RawOddity Oddity(WidgetReading field) => new(Kind, Kind == OddityKind.Struck ? field.Answer : Text);

    private static OddityKind? KindOf(string? subtype, bool hasParent) => subtype switch
    {
        null or "Widget" or "Link" or "PrinterMark" or "TrapNet" => null,
        "Popup" when hasParent => null,
        "StrikeOut" => OddityKind.Struck,
        "FreeText" or "Text" or "Popup" => OddityKind.TextBox,
        "Stamp" or "Screen" or "Movie" => OddityKind.Picture,
        "FileAttachment" => OddityKind.Embedded,
        _ => OddityKind.Overlay,
    };

    private static List<Area> AreasOf(PdfFile file, PdfDictionary annotation)
    {
        var parts = file.Items(annotation["InkList"]).OfType<PdfArray>().Select(stroke => Numbers(file, stroke))
            .Concat(Numbers(file, annotation["QuadPoints"]).Chunk(8))
            .Append(Numbers(file, annotation["L"])).Append(Numbers(file, annotation["Vertices"]))
            .Select(Area.Around).OfType<Area>().ToList();
        return parts.Count > 0 ? parts : Area.Around([.. Numbers(file, annotation["Rect"]).Take(4)]) is { } whole ? [whole] : [];
    }

    private static IReadOnlyList<double> Numbers(PdfFile file, PdfValue? value) => [.. file.Items(value).OfType<PdfNumber>().Select(n => n.Value)];
}
