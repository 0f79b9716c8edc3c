using CqpKits.Returns.Pdf.Content;
using CqpKits.Returns.Pdf.Objects;

namespace CqpKits.Returns.Pdf.Widgets;

/// <summary>What an appearance shows (ISO 32000-1, 12.5.5).</summary>
internal sealed record Appearance
{
    /// <summary>All that it says; null where that cannot be told.</summary>
    public required string? Text { get; init; }

    /// <summary>Whether some text is painted, known or not.</summary>
    public bool HasText { get; init; }

    /// <summary>Whether a line, a fill or a picture is painted.</summary>
    public bool HasDrawing { get; init; }

    public bool HasPicture { get; init; }

    /// <summary>Whether some of the text is not seen: in the colour of its ground, tiny, not painted.</summary>
    public bool IsUnseen { get; init; }

    /// <summary>Whether some of the text lies outside of the box.</summary>
    public bool IsClipped { get; init; }

    /// <summary>Reads an appearance; null where there is no stream.</summary>
    public static Appearance? Of(PdfFile file, FontReader fonts, PdfValue? value)
    {
        if (file.Resolve(value) is not PdfStream stream)
        {
            return null;
        }

        if (file.Open(stream) is not { } content)
        {
            return new Appearance { Text = null, HasText = true, HasDrawing = true };
        }

        var shown = ContentReader.Read(file, fonts, [content], file.Dictionary(stream.Dictionary["Resources"]) ?? file.Dictionary((file.Of(file.Catalogue, "AcroForm") as PdfDictionary)?["DR"]));
        var box = file.Items(stream.Dictionary["BBox"]).OfType<PdfNumber>().Select(n => n.Value).ToList() is { Count: 4 } corners ? Area.Around(corners) : null;
        var seen = shown.Texts.Where(t => t.Text is null || !string.IsNullOrWhiteSpace(t.Text)).ToList();
        return new Appearance
        {
            Text = shown.Text,
            HasText = seen.Count > 0,
            HasDrawing = shown.HasPath || shown.HasPicture,
            HasPicture = shown.HasPicture,
            IsUnseen = seen.Exists(t => t.IsUnseen),
            IsClipped = box is { } within && seen.Exists(t => !IsWithin(t, within)),
        };
    }

    /// <summary>Widths are those of fonts, which programs round: a part of a character is allowed for.</summary>
    private static bool IsWithin(ShownText text, Area box) =>
        box.Wider(Math.Max(1, text.Size * 0.3), text.Size * 0.4) is var wide && wide.Holds(text.Start.X, text.Start.Y) && wide.Holds(text.End.X, text.End.Y);
}
