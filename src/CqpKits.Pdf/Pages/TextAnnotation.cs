using CqpKits.Documents.Blocks;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Fields;
using CqpKits.Pdf.Structure;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Pages;

/// <summary>A field for text (ISO 32000-1, 12.7.4.3), with what it shows: its value, or what asks for one.</summary>
internal sealed class TextAnnotation : FieldAnnotation
{
    private const int Multiline = 1 << 12;

    private readonly string? value;
    private readonly bool hasLines;
    private readonly byte[] appearance;

    public TextAnnotation(StructureObject place, Widget widget, GlyphLedger glyphs)
        : base(place, widget, widget.Place)
    {
        // A field has the fonts of its value and of its prompt, whichever it shows.
        glyphs.Use(widget.Look.Face);
        glyphs.Use(widget.Prompt.Face);
        value = FieldText.Shown(Widget.Field);
        hasLines = FieldText.HasLines(Widget);
        appearance = Drawn(new ContentWriter(Widget.Place.Height, glyphs));
    }

    private TextLook Look => value is null ? Widget.Prompt : Widget.Look;

    /// <inheritdoc/>
    public override void Use(FieldResources resources) => resources.Use(Widget.Look.Face);

    /// <inheritdoc/>
    public override void Write(FileContext context)
    {
        var shown = context.File.Reserve();
        context.File.Small(shown, FormEntries(Widget.Place).Bytes("/Resources<</Font<<"u8).Bytes(ContentWriter.FontName(Look.Face))
            .Reference(context.Fonts.Composite(Look.Face)).Bytes(">>>>"u8).Written, appearance);
        var field = context.File.Begin(Place.Number);
        WriteField(field, context, "Tx"u8);
        FieldFonts.WriteAppearance(field, Widget.Look);
        if (hasLines)
        {
            field.Bytes("/Ff "u8).Whole(Multiline);
        }

        if (Widget.Alignment != Alignment.Start)
        {
            field.Bytes("/Q "u8).Whole(Widget.Alignment == Alignment.Center ? 1 : 2);
        }

        if (value is not null)
        {
            field.Bytes("/V"u8).Text(value);
        }

        field.Bytes("/AP<</N"u8).Reference(shown).Bytes(">>>>"u8);
        context.File.End();
    }

    /// <summary>What is between these marks, programs replace when the value changes (12.7.3.3).</summary>
    private byte[] Drawn(ContentWriter content)
    {
        content.Content.Bytes("/Tx BMC q\n"u8);
        var text = value ?? Widget.Field.Field.Placeholder;
        FieldText.Draw(content, new Box(0, 0, Widget.Place.Width, Widget.Place.Height), Look, Widget.Alignment, text, hasLines);
        content.EndText();
        return content.Content.Bytes("Q EMC"u8).ToArray();
    }
}
