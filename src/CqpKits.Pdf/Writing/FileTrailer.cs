using System.Security.Cryptography;
using System.Text;

namespace CqpKits.Pdf.Writing;

/// <summary>The end of a file: where its objects are, its root, its identifier.</summary>
/// <param name="Common">What all copies of it have in common.</param>
/// <param name="Catalog">Number of its root.</param>
/// <param name="Information">Number of its information dictionary.</param>
internal sealed record FileTrailer(FixedFile Common, int Catalog, int Information)
{
    /// <summary>A cross-reference stream (ISO 32000-1, 7.5.8).</summary>
    /// <param name="own">What stands behind what is common.</param>
    /// <param name="places">Where the objects are.</param>
    public void WriteStream(ByteBuffer own, CrossReferences places)
    {
        var identifier = Identifier(own);
        var number = places.Reserve();
        var start = Common.Bytes.Length + own.Length;
        places.AtOffset(number, start);
        var rows = Common.Rows.With(places.First, places.Last);
        own.Whole(number).Bytes(" 0 obj\n<</Type/XRef/W[1 "u8).Whole(FixedRows.WhereWidth).Byte((byte)' ').Whole(FixedRows.IndexWidth)
            .Bytes("]/DecodeParms<</Predictor 12/Columns "u8).Whole(FixedRows.Width).Bytes(">>"u8);
        Entries(own, places, identifier);
        own.Bytes("/Filter/FlateDecode/Length "u8).Whole(rows.Length).Bytes(">>\nstream\n"u8).Bytes(rows.Written).Bytes("\nendstream\nendobj\n"u8);
        End(own, start);
    }

    /// <summary>A cross-reference table (7.5.4), each line of twenty bytes.</summary>
    /// <param name="own">What stands behind what is common.</param>
    /// <param name="places">Where the objects are.</param>
    public void WriteTable(ByteBuffer own, CrossReferences places)
    {
        var identifier = Identifier(own);
        var start = Common.Bytes.Length + own.Length;
        own.Bytes("xref\n0 "u8).Whole(places.Count).Bytes("\n0000000000 65535 f \n"u8);
        for (var number = 1; number < places.Count; number++)
        {
            own.Bytes(Encoding.ASCII.GetBytes(places[number].Where.ToString("D10", System.Globalization.CultureInfo.InvariantCulture))).Bytes(" 00000 n \n"u8);
        }

        own.Bytes("trailer\n<<"u8);
        Entries(own, places, identifier);
        own.Bytes(">>\n"u8);
        End(own, start);
    }

    /// <summary>It follows from all that is in the file.</summary>
    private byte[] Identifier(ByteBuffer own)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Common.Hash);
        hash.AppendData(own.Written);
        return hash.GetHashAndReset()[..16];
    }

    private void Entries(ByteBuffer file, CrossReferences places, byte[] identifier) =>
        file.Bytes("/Size "u8).Whole(places.Count).Bytes("/Root"u8).Reference(Catalog).Bytes("/Info"u8).Reference(Information)
            .Bytes("/ID["u8).Hex(identifier).Hex(identifier).Byte((byte)']');

    private static void End(ByteBuffer file, int start) => file.Bytes("startxref\n"u8).Whole(start).Bytes("\n%%EOF\n"u8);
}
