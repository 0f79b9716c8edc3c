using CqpKits.Forms.Answers;
using CqpKits.Returns.Pdf.Content;
using CqpKits.Returns.Pdf.Objects;
using CqpKits.Returns.Pdf.Pages;

namespace CqpKits.Returns.Pdf.Widgets;

/// <summary>Reads places of fields.</summary>
internal sealed class WidgetReader(PdfFile file, FontReader fonts)
{
    private const int Hidden = 0b10_0011;
    private const int Password = 1 << 13;

    private readonly Layers layers = new(file);
    private readonly PdfDictionary? form = file.Of(file.Catalogue, "AcroForm") as PdfDictionary;

    /// <summary>What a place says and shows.</summary>
    public WidgetReading Of(FoundWidget widget)
    {
        var (node, annotation) = (widget.Node, widget.Node.Dictionary);
        var type = (node.Inherited(file, "FT") as PdfName)?.Value;
        var value = type == "Sig" ? "" : ValueTexts.Of(file, node.Inherited(file, "V"));
        var said = new WidgetReading
        {
            Names = node.Names(file),
            Page = widget.Page?.Number ?? 0,
            Place = Area.Around([.. file.Items(annotation["Rect"]).OfType<PdfNumber>().Select(n => n.Value).Take(4)]),
            IsBox = type == "Btn",
            IsSignature = type == "Sig" && node.Inherited(file, "V") is PdfDictionary,
            Value = type == "Btn" && value == CheckBox.Off ? "" : value,
            IsDrawnAnew = file.Of(form, "NeedAppearances") is PdfBoolean { Value: true },
        };
        var looking = said with { Appearance = Appearance.Of(file, fonts, (file.Of(annotation, "AP") as PdfDictionary)?["N"]) };
        var full = said.IsBox ? new CheckBox(file, fonts).Read(looking, annotation) : looking;
        var isSeen = IsSeen(full, widget);
        return full with
        {
            IsSeen = isSeen,
            Oddities = [.. full.Oddities, .. isSeen ? [] : new[] { new RawOddity(OddityKind.Hidden, full.Answer) }, .. full.IsBox ? [] : Texts(full, node)],
        };
    }

    /// <summary>Whether a person can see the place at all.</summary>
    private bool IsSeen(WidgetReading reading, FoundWidget widget)
    {
        var flags = file.Of(widget.Node.Dictionary, "F") is PdfNumber number ? number.Whole : 0;
        return widget.Page is { } page && (flags & Hidden) == 0 && !layers.Hide(widget.Node.Dictionary["OC"])
            && reading.Place is { Width: >= 1, Height: >= 1 } place && place.Meets(page.Box);
    }

    private IEnumerable<RawOddity> Texts(WidgetReading reading, FieldNode node)
    {
        if (reading.Value.Length == 0)
        {
            yield break;
        }

        var flags = node.Inherited(file, "Ff") is PdfNumber number ? number.Whole : 0;
        if ((flags & Password) != 0)
        {
            yield return new RawOddity(OddityKind.UnknownAppearance, "");
        }

        if (node.Inherited(file, "MaxLen") is PdfNumber { Whole: >= 0 and var most } && reading.Value.Length > most)
        {
            yield return new RawOddity(OddityKind.Clipped, reading.Value[..most]);
        }

        if (new UsualLook(file).IsUnseen(node.Inherited(file, "DA") is PdfString own ? own : file.Of(form, "DA") as PdfString))
        {
            yield return new RawOddity(OddityKind.Unseen, reading.Value);
        }

        if (ValueTexts.Rich(ValueTexts.Of(file, node.Inherited(file, "RV"))) is var (rich, isStruck))
        {
            foreach (var oddity in Rich(reading, rich, isStruck))
            {
                yield return oddity;
            }
        }
    }

    private static IEnumerable<RawOddity> Rich(WidgetReading reading, string text, bool isStruck) =>
    [
        .. isStruck ? [new RawOddity(OddityKind.Struck, reading.Value)] : Array.Empty<RawOddity>(),
        .. SeenTexts.AreSame(text, reading.Value) ? [] : new[] { new RawOddity(OddityKind.OtherAppearance, text) },
    ];
}
