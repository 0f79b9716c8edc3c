using System.Security.Cryptography;

namespace CqpKits.Pdf.Writing;

/// <summary>The beginning of a file, with the objects that all copies of it have; a copy adds its own behind them.</summary>
internal sealed class FixedFile
{
    /// <param name="bytes">The bytes.</param>
    /// <param name="places">Where its objects are. Those of copies are open, the first behind number 0.</param>
    /// <param name="ofCopies">How many these are.</param>
    /// <param name="isClassic">Whether it is a file as PDF 1.4 has them.</param>
    public FixedFile(byte[] bytes, IReadOnlyList<Place> places, int ofCopies, bool isClassic)
    {
        (Bytes, Places, OfCopies, IsClassic) = (bytes, places, ofCopies, isClassic);
        Hash = SHA256.HashData(bytes);
        Rows = new FixedRows(places.Skip(1 + ofCopies));
    }

    public byte[] Bytes { get; }

    public IReadOnlyList<Place> Places { get; }

    public int OfCopies { get; }

    public bool IsClassic { get; }

    /// <summary>SHA-256 of the bytes.</summary>
    public byte[] Hash { get; }

    /// <summary>The rows of its objects in the cross-reference stream.</summary>
    public FixedRows Rows { get; }
}
