using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Faces;

/// <summary>Writes the fonts of a file (ISO 32000-1, 9.7): for each face that is used, a composite font by which any glyph is drawn, and for fields a simple one of the same font file.</summary>
/// <param name="file">Where they are written.</param>
/// <param name="faces">The faces in which pages are set.</param>
internal sealed class EmbeddedFonts(ObjectFile file, IReadOnlyCollection<Face> faces)
{
    private const int Nonsymbolic = 32;
    private const int Italic = 64;

    private readonly SortedDictionary<Face, FontNumbers> numbers = [];

    /// <summary>The composite fonts among the resources of a page or of what a field shows: <c>/Font&lt;&lt;…&gt;&gt;</c>.</summary>
    public void WriteResources(ByteBuffer resources)
    {
        resources.Bytes("/Font<<"u8);
        foreach (var face in faces)
        {
            resources.Bytes(ContentWriter.FontName(face)).Reference(Composite(face));
        }

        resources.Bytes(">>"u8);
    }

    /// <summary>Number of the composite font of a face.</summary>
    public int Composite(Face face) => NumbersOf(face).Composite;

    /// <summary>Number of the simple font of a face.</summary>
    public int Simple(Face face)
    {
        var known = NumbersOf(face);
        return known.Simple != 0 ? known.Simple : (numbers[face] = known with { Simple = file.Reserve() }).Simple;
    }

    /// <summary>Writes all that was asked for.</summary>
    /// <param name="drawn">The glyphs that they have.</param>
    public void Write(GlyphLedger drawn)
    {
        foreach (var (face, number) in numbers)
        {
            var subset = FontSubset.Of(face, drawn.Drawn(face));
            WriteShared(face, subset, number);
            WriteComposite(subset, number);
            if (number.Simple != 0)
            {
                WriteSimple(face, subset, number);
            }
        }
    }

    private FontNumbers NumbersOf(Face face)
    {
        if (!numbers.TryGetValue(face, out var known))
        {
            var first = file.Reserve(5);
            numbers[face] = known = new FontNumbers(first, first + 1, first + 2, first + 3, first + 4, 0);
        }

        return known;
    }

    /// <summary>What the two fonts of a face share: the font file and its description.</summary>
    private void WriteShared(Face face, FontSubset subset, FontNumbers number)
    {
        file.Deflated(number.File, new ByteBuffer().Bytes("/Length1 "u8).Whole(subset.FileLength).Written, subset.DeflatedFile);
        file.Deflated(number.ToUnicode, [], subset.DeflatedToUnicode);
        var font = FaceMetrics.Of(face).Font;
        var descriptor = file.Begin(number.Descriptor).Bytes("<</Type/FontDescriptor/FontName"u8).Name(subset.Name)
            .Bytes("/Flags "u8).Whole(Nonsymbolic | (face is Face.Italic or Face.BoldItalic ? Italic : 0))
            .Bytes("/FontFile2"u8).Reference(number.File);
        FontMeasures.Write(descriptor, font);
        descriptor.Bytes(">>"u8);
        file.End();
    }

    private void WriteComposite(FontSubset subset, FontNumbers number)
    {
        file.Begin(number.Composite).Bytes("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont"u8).Name(subset.Name)
            .Bytes("/DescendantFonts["u8).Whole(number.Descendant).Bytes(" 0 R]/ToUnicode"u8).Reference(number.ToUnicode).Bytes(">>"u8);
        file.End();
        file.Begin(number.Descendant).Bytes("<</Type/Font/Subtype/CIDFontType2/CIDToGIDMap/Identity/BaseFont"u8).Name(subset.Name)
            .Bytes("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor"u8).Reference(number.Descriptor)
            .Bytes("/W"u8).Bytes(subset.Widths).Bytes(">>"u8);
        file.End();
    }

    private void WriteSimple(Face face, FontSubset subset, FontNumbers number)
    {
        var toUnicode = file.Reserve();
        file.Stream(toUnicode, [], ToUnicode.OfWinAnsi().Written);
        var font = file.Begin(number.Simple).Bytes("<</Type/Font/Subtype/TrueType/Encoding/WinAnsiEncoding/BaseFont"u8).Name(subset.Name)
            .Bytes("/FontDescriptor"u8).Reference(number.Descriptor).Bytes("/ToUnicode"u8).Reference(toUnicode).Bytes("/FirstChar 32/LastChar 255/Widths["u8);
        var metrics = FaceMetrics.Of(face);
        for (var code = 0x20; code <= 0xFF; code++)
        {
            GlyphWidths.Write(font, metrics.Font, metrics.Font.Glyph(new System.Text.Rune(WinAnsi.Character(code))));
            font.Byte((byte)' ');
        }

        font.Bytes("]>>"u8);
        file.End();
    }

    private readonly record struct FontNumbers(int Composite, int Descendant, int Descriptor, int File, int ToUnicode, int Simple);
}
