using System.Security.Cryptography;
using System.Text;

namespace CqpKits.Pdf.Writing;

/// <summary>The end of a file: where its objects are, its root, its identifier.</summary>
/// <param name="Catalog">Number of its root.</param>
/// <param name="Information">Number of its information dictionary.</param>
internal sealed record FileTrailer(int Catalog, int Information)
{
    private const int IndexWidth = 1;
    private const int UpPredictor = 2;

    /// <summary>A cross-reference stream (ISO 32000-1, 7.5.8); each row says how it differs from that above it, which deflates better.</summary>
    public void WriteStream(ByteBuffer file, CrossReferences places)
    {
        var identifier = Identifier(file);
        var number = places.Reserve();
        var start = file.Length;
        places.AtOffset(number, start);
        var whereWidth = start < 1 << 16 ? 2 : start < 1 << 24 ? 3 : 4;
        var rows = Deflating.Deflated(Rows(places, whereWidth).Written);
        file.Whole(number).Bytes(" 0 obj\n<</Type/XRef/W[1 "u8).Whole(whereWidth).Byte((byte)' ').Whole(IndexWidth)
            .Bytes("]/DecodeParms<</Predictor 12/Columns "u8).Whole(1 + whereWidth + IndexWidth).Bytes(">>"u8);
        Entries(file, places, identifier);
        file.Bytes("/Filter/FlateDecode/Length "u8).Whole(rows.Length).Bytes(">>\nstream\n"u8).Bytes(rows).Bytes("\nendstream\nendobj\n"u8);
        End(file, start);
    }

    /// <summary>A cross-reference table (7.5.4), each line of twenty bytes.</summary>
    public void WriteTable(ByteBuffer file, CrossReferences places)
    {
        var identifier = Identifier(file);
        var start = file.Length;
        file.Bytes("xref\n0 "u8).Whole(places.Count).Bytes("\n0000000000 65535 f \n"u8);
        for (var number = 1; number < places.Count; number++)
        {
            file.Bytes(Encoding.ASCII.GetBytes(places[number].Where.ToString("D10", System.Globalization.CultureInfo.InvariantCulture))).Bytes(" 00000 n \n"u8);
        }

        file.Bytes("trailer\n<<"u8);
        Entries(file, places, identifier);
        file.Bytes(">>\n"u8);
        End(file, start);
    }

    private static byte[] Identifier(ByteBuffer file) => SHA256.HashData(file.Written)[..16];

    private static ByteBuffer Rows(CrossReferences places, int whereWidth)
    {
        var width = 1 + whereWidth + IndexWidth;
        Span<byte> above = stackalloc byte[width];
        above.Clear();
        var (rows, row) = (new ByteBuffer(), new ByteBuffer());
        for (var number = 0; number < places.Count; number++)
        {
            var place = places[number];
            row.Clear();
            row.Byte((byte)place.Kind).BigEndian(place.Where, whereWidth).BigEndian(place.Index, IndexWidth);
            rows.Byte(UpPredictor);
            for (var i = 0; i < width; i++)
            {
                rows.Byte((byte)(row[i] - above[i]));
                above[i] = row[i];
            }
        }

        return rows;
    }

    private void Entries(ByteBuffer file, CrossReferences places, byte[] identifier) =>
        file.Bytes("/Size "u8).Whole(places.Count).Bytes("/Root"u8).Reference(Catalog).Bytes("/Info"u8).Reference(Information)
            .Bytes("/ID["u8).Hex(identifier).Hex(identifier).Byte((byte)']');

    private static void End(ByteBuffer file, int start) => file.Bytes("startxref\n"u8).Whole(start).Bytes("\n%%EOF\n"u8);
}
