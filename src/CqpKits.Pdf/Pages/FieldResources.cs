using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Faces;
using CqpKits.Pdf.Fields;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Pages;

/// <summary>What the fields of a form share: fonts for what is typed, and what boxes of one size show.</summary>
/// <param name="file">Where it is written.</param>
/// <param name="fonts">The fonts.</param>
internal sealed class FieldResources(ObjectFile file, EmbeddedFonts fonts)
{
    private readonly SortedSet<Face> faces = [Face.Regular];
    private readonly SortedDictionary<int, (int Ticked, int Blank)> boxes = [];

    /// <summary>The faces in which people type.</summary>
    public IEnumerable<Face> Faces => faces;

    public void Use(Face face) => faces.Add(face);

    /// <summary>There is a box with sides of this length.</summary>
    public void Use(int side)
    {
        if (!boxes.ContainsKey(side))
        {
            boxes[side] = (WriteBox(side, isTicked: true), WriteBox(side, isTicked: false));
        }
    }

    /// <summary>Numbers of what a box shows.</summary>
    public (int Ticked, int Blank) Boxes(int side) => boxes[side];

    /// <summary>The form itself (ISO 32000-1, 12.7.2).</summary>
    /// <returns>Its number.</returns>
    public int WriteForm(IEnumerable<int> fields)
    {
        var (form, signs) = (file.Reserve(), file.Reserve());
        file.Begin(signs).Bytes("<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>"u8);
        file.End();
        List<(Face Face, int Number)> simple = [.. faces.Select(f => (f, fonts.Simple(f)))];
        var entries = file.Begin(form).Bytes("<</Fields["u8);
        foreach (var field in fields)
        {
            entries.Reference(field);
        }

        entries.Bytes("]/DA("u8).Bytes(FieldFonts.Name(Face.Regular)).Bytes(" 0 Tf 0 g)/DR<</Font<<"u8);
        simple.ForEach(f => entries.Bytes(FieldFonts.Name(f.Face)).Reference(f.Number));
        entries.Bytes(FieldFonts.Signs).Reference(signs).Bytes(">>>>>>"u8);
        file.End();
        return form;
    }

    private int WriteBox(int side, bool isTicked)
    {
        var content = new ContentWriter(side, new GlyphLedger());
        if (isTicked)
        {
            BoxShape.DrawCross(content, new Box(0, 0, side, side));
        }

        var number = file.Reserve();
        file.Small(number, new ByteBuffer().Bytes("/Type/XObject/Subtype/Form/BBox[0 0 "u8).Thousandths(side).Byte((byte)' ').Thousandths(side).Bytes("]/Resources<<>>"u8).Written, content.Content.Written);
        return number;
    }
}
