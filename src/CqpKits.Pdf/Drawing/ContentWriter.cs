using System.Text;
using CqpKits.Fonts;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Drawing;

/// <summary>
/// Writes the operators of a content stream: of a page, or of what a field shows. Lengths are thousandths of a point from the top left corner, downwards. What is set already,
/// such as a colour, is not set again.
/// </summary>
/// <param name="height">Height of the page or form: PDF counts from the foot upwards.</param>
/// <param name="glyphs">What is drawn is noted there.</param>
internal sealed class ContentWriter(int height, GlyphLedger glyphs)
{
    private const int HatchStep = 3 * Length.Point;
    private const int HatchWidth = Length.Point / 2;
    private const string Black = "000000";
    private const string White = "FFFFFF";

    private readonly ByteBuffer content = new();
    private readonly ByteBuffer bytes = new();
    private string? fill;
    private string? stroke;
    private int lineWidth = -1;
    private bool isDashed;
    private Face? face;
    private int size;
    private bool isInText;
    private int lastX;
    private int lastY;

    /// <summary>The operators written so far.</summary>
    public ByteBuffer Content => content;

    /// <summary>What belongs to what; null where the content is of one piece.</summary>
    public IContentMarks? Marks { get; set; }

    /// <summary>Operators that are no part of a text follow.</summary>
    public void EndText()
    {
        if (isInText)
        {
            content.Bytes("ET\n"u8);
            isInText = false;
        }
    }

    /// <summary>Nothing more is drawn; what another content draws behind it is not dashed.</summary>
    public void End()
    {
        EndText();
        if (isDashed)
        {
            content.Bytes("[]0 d\n"u8);
        }
    }

    /// <summary>A text on one line.</summary>
    public void Text(int x, int baseline, TextLook look, ReadOnlySpan<char> text)
    {
        var metrics = FaceMetrics.Of(look.Face);
        var (units, start) = (0, 0);
        bytes.Clear();
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf16(text, out var rune, out var length);
            text = text[length..];
            var sign = metrics[rune];
            if (sign.IsGlyph)
            {
                glyphs.Use(look.Face, sign.Code, FontFace.Seen(rune));
                bytes.Escaped((byte)(sign.Code >> 8)).Escaped((byte)sign.Code);
            }
            else if (sign.Code != SetSign.Nothing)
            {
                ShowGlyphs(x + TextMeasure.Scaled(metrics, look.Size, start), baseline, look);
                Drawn(x + TextMeasure.Scaled(metrics, look.Size, units), baseline, look, sign, rune);
                start = units + sign.Advance;
            }

            units += sign.Advance;
        }

        ShowGlyphs(x + TextMeasure.Scaled(metrics, look.Size, start), baseline, look);
    }

    /// <summary>A text on one line that rises to the right, around a point.</summary>
    /// <param name="x">The point.</param>
    /// <param name="y">The point.</param>
    /// <param name="rise">How far it goes to the right and up, thousandths: cosine and sine.</param>
    /// <param name="look">How it is set.</param>
    /// <param name="text">The text.</param>
    public void RisingText(int x, int y, (int Along, int Up) rise, TextLook look, string text)
    {
        Begin();
        content.Bytes("q "u8);
        foreach (var part in (int[])[rise.Along, rise.Up, -rise.Up, rise.Along])
        {
            content.Thousandths(part).Byte((byte)' ');
        }

        Point(x, y).Bytes("cm\n"u8);
        var own = new ContentWriter(0, glyphs);
        own.Text(-TextMeasure.Width(look, text) / 2, TextMeasure.Ascent(look) / 3, look, text);
        own.EndText();
        content.Bytes(own.Content.Written).Bytes("Q\n"u8);
    }

    /// <summary>A filled rectangle.</summary>
    public void Fill(Box box, string colour)
    {
        Begin();
        FillColour(colour);
        Rectangle(box).Bytes("f\n"u8);
    }

    /// <summary>The outline of a rectangle, its line centred on its edges.</summary>
    public void Outline(Box box, int width, string colour)
    {
        Begin();
        Stroke(width, colour, dashed: false);
        Rectangle(box).Bytes("S\n"u8);
    }

    /// <summary>A straight line.</summary>
    public void Line(int x1, int y1, int x2, int y2, int width, string colour, bool dashed)
    {
        Begin();
        Stroke(width, colour, dashed);
        Point(x1, y1).Bytes("m "u8);
        Point(x2, y2).Bytes("l S\n"u8);
    }

    /// <summary>A rectangle with oblique black lines on white: each from its upper left end to its lower right, cut where the rectangle ends.</summary>
    public void Hatch(Box box)
    {
        Fill(box, White);
        Stroke(HatchWidth, Black, dashed: false);
        for (var along = HatchStep; along < box.Width + box.Height; along += HatchStep)
        {
            var (fromX, fromY) = along <= box.Height ? (0, box.Height - along) : (along - box.Height, 0);
            var (toX, toY) = along <= box.Width ? (along, box.Height) : (box.Width, box.Height + box.Width - along);
            Point(box.Left + fromX, box.Top + fromY).Bytes("m "u8);
            Point(box.Left + toX, box.Top + toY).Bytes("l\n"u8);
        }

        content.Bytes("S\n"u8);
    }

    /// <summary>A filled polygon of points, thousandths of a point from the top left corner.</summary>
    public void Polygons(IReadOnlyList<int[]> polygons, int x, int baseline, int scale, string colour)
    {
        Begin();
        FillColour(colour);
        foreach (var polygon in polygons)
        {
            for (var i = 0; i < polygon.Length; i += 2)
            {
                Point(x + Em(polygon[i], scale), baseline - Em(polygon[i + 1], scale)).Byte(i == 0 ? (byte)'m' : (byte)'l').Byte((byte)' ');
            }

            content.Bytes("h "u8);
        }

        content.Bytes("f\n"u8);
    }

    /// <summary>A square of small squares, black where a bit is not set: a picture within the content (ISO 32000-1, 8.9.7).</summary>
    /// <param name="box">The square.</param>
    /// <param name="side">Small squares along a side.</param>
    /// <param name="rows">Their bits from the top left corner; each row begins with a byte.</param>
    public void Squares(Box box, int side, ReadOnlySpan<byte> rows)
    {
        Begin();
        FillColour(Black);
        content.Bytes("q "u8).Thousandths(box.Width).Bytes(" 0 0 "u8).Thousandths(box.Height).Byte((byte)' ');
        Point(box.Left, box.Bottom).Bytes("cm\nBI/W "u8).Whole(side).Bytes("/H "u8).Whole(side).Bytes("/BPC 1/IM true/F/A85 ID "u8).Bytes(Ascii85.Of(rows)).Bytes("\nEI Q\n"u8);
    }

    /// <summary>A picture, stretched over a rectangle.</summary>
    /// <param name="box">The rectangle.</param>
    /// <param name="name">Its name among the resources, without the slash.</param>
    public void Picture(Box box, ReadOnlySpan<byte> name)
    {
        Begin();
        content.Bytes("q "u8).Thousandths(box.Width).Bytes(" 0 0 "u8).Thousandths(box.Height).Byte((byte)' ');
        Point(box.Left, box.Bottom).Bytes("cm /"u8).Bytes(name).Bytes(" Do Q\n"u8);
    }

    private static int Em(int thousandths, int scale) => (int)((long)thousandths * scale / DrawnSigns.Em);

    /// <summary>Shows the glyphs that were gathered.</summary>
    private void ShowGlyphs(int x, int baseline, TextLook look)
    {
        if (bytes.Length == 0)
        {
            return;
        }

        Marks?.Enter();
        FillColour(look.Colour);
        BeginText(look);
        var (left, bottom) = (ByteBuffer.Rounded(x), ByteBuffer.Rounded(height - baseline));
        content.Hundredths(left - lastX).Byte((byte)' ').Hundredths(bottom - lastY).Bytes(" Td("u8).Bytes(bytes.Written).Bytes(")Tj\n"u8);
        (lastX, lastY) = (left, bottom);
        bytes.Clear();
    }

    private void BeginText(TextLook look)
    {
        if (!isInText)
        {
            content.Bytes("BT\n"u8);
            (isInText, lastX, lastY) = (true, 0, 0);
        }

        if (face != look.Face || size != look.Size)
        {
            content.Bytes(FontName(look.Face)).Byte((byte)' ').Thousandths(look.Size).Bytes(" Tf\n"u8);
            (face, size) = (look.Face, look.Size);
        }
    }

    /// <summary>A sign that the font lacks, with the character that it shows for programs that take the text out.</summary>
    private void Drawn(int x, int baseline, TextLook look, SetSign sign, Rune rune)
    {
        Shown(rune, x, baseline, look, () => Polygons(
            (sign.Code == SetSign.Missing ? DrawnSigns.Missing : DrawnSigns.All[sign.Code - SetSign.FirstDrawn]).Polygons, x, baseline, look.Size, look.Colour));
    }

    /// <summary>Draws what shows a character: programs that take the text out find it.</summary>
    /// <param name="character">The character.</param>
    /// <param name="x">Its start.</param>
    /// <param name="baseline">Its base line.</param>
    /// <param name="look">How the text around it is set.</param>
    /// <param name="draw">Draws it.</param>
    public void Shown(Rune character, int x, int baseline, TextLook look, Action draw)
    {
        BeginSpan(character);
        // They look for the place of the character among glyphs: a space that is not shown gives it.
        var space = FaceMetrics.Of(look.Face)[new Rune(' ')].Code;
        bytes.Escaped((byte)(space >> 8)).Escaped((byte)space);
        glyphs.Use(look.Face, space, ' ');
        content.Bytes("3 Tr\n"u8);
        ShowGlyphs(x, baseline, look);
        content.Bytes("0 Tr\n"u8);
        draw();
        EndSpan();
    }

    private void BeginSpan(Rune rune)
    {
        EndText();
        if (Marks is null)
        {
            content.Bytes("/Span<</ActualText"u8).Text(rune.ToString()).Bytes(">>BDC\n"u8);
        }
        else
        {
            Marks.BeginSpan(rune);
        }
    }

    private void EndSpan()
    {
        if (Marks is null)
        {
            content.Bytes("EMC\n"u8);
        }
        else
        {
            Marks.EndSpan();
        }
    }

    /// <summary>Something that is no text is drawn next.</summary>
    private void Begin()
    {
        EndText();
        Marks?.Enter();
    }

    private void FillColour(string colour)
    {
        if (fill != colour)
        {
            Colours.Write(content, colour, "g"u8, "rg"u8);
            fill = colour;
        }
    }

    private void Stroke(int width, string colour, bool dashed)
    {
        if (stroke != colour)
        {
            Colours.Write(content, colour, "G"u8, "RG"u8);
            stroke = colour;
        }

        if (lineWidth != width)
        {
            content.Thousandths(width).Bytes(" w\n"u8);
            lineWidth = width;
        }

        if (isDashed != dashed)
        {
            content.Bytes(dashed ? "[4 3]0 d\n"u8 : "[]0 d\n"u8);
            isDashed = dashed;
        }
    }

    private ByteBuffer Rectangle(Box box)
    {
        Point(box.Left, box.Bottom);
        return content.Thousandths(box.Width).Byte((byte)' ').Thousandths(box.Height).Bytes(" re "u8);
    }

    private ByteBuffer Point(int x, int y) => content.Thousandths(x).Byte((byte)' ').Thousandths(height - y).Byte((byte)' ');

    /// <summary>Name of the composite font of a face among the resources.</summary>
    public static ReadOnlySpan<byte> FontName(Face face) => face switch
    {
        Face.Regular => "/F0"u8,
        Face.Bold => "/F1"u8,
        Face.Italic => "/F2"u8,
        _ => "/F3"u8,
    };
}
