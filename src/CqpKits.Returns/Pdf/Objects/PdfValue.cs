namespace CqpKits.Returns.Pdf.Objects;

/// <summary>An object of a PDF file (ISO 32000-1, 7.3): a closed family.</summary>
internal abstract class PdfValue
{
    private protected PdfValue()
    {
    }

    /// <summary>The object that stands for none.</summary>
    public static PdfValue Null { get; } = new PdfNull();

    private sealed class PdfNull : PdfValue;
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class PdfBoolean(bool value) : PdfValue
{
    public bool Value => value;
}

/// <summary>A number.</summary>
internal sealed class PdfNumber(double value) : PdfValue
{
    public double Value => value;

    /// <summary>The whole number, or the nearest end of its range.</summary>
    public int Whole => (int)Math.Clamp(value, int.MinValue, int.MaxValue);
}

/// <summary>A name, without its slash.</summary>
internal sealed class PdfName(string value) : PdfValue
{
    public string Value => value;
}

/// <summary>A string: bytes, whose meaning depends on where it stands.</summary>
internal sealed class PdfString(byte[] bytes) : PdfValue
{
    public byte[] Bytes => bytes;
}

/// <summary>A reference to an object. Generations tell nothing that the cross-references do not.</summary>
internal sealed class PdfReference(int number) : PdfValue
{
    public int Number => number;
}

/// <summary>An array.</summary>
internal sealed class PdfArray(IReadOnlyList<PdfValue> items) : PdfValue
{
    public IReadOnlyList<PdfValue> Items => items;
}

/// <summary>A dictionary; of a key that stands twice the last value counts.</summary>
internal sealed class PdfDictionary(Dictionary<string, PdfValue> entries) : PdfValue
{
    public IReadOnlyDictionary<string, PdfValue> Entries => entries;

    /// <summary>The value of a key as it stands; null where there is none.</summary>
    public PdfValue? this[string key] => entries.GetValueOrDefault(key);
}

/// <summary>A stream: its dictionary and its bytes as they stand in the file.</summary>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> raw) : PdfValue
{
    public PdfDictionary Dictionary => dictionary;

    public ReadOnlyMemory<byte> Raw => raw;
}

/// <summary>A word that is no object: an operator of page content, or a part of the file's own syntax.</summary>
internal sealed class PdfWord(string value) : PdfValue
{
    public string Value => value;
}
