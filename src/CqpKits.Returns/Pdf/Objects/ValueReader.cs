using System.Text;

namespace CqpKits.Returns.Pdf.Objects;

/// <summary>Reads values from bytes: of the file, of an object stream, of content. What is no value is a word.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="budget">Counts them.</param>
/// <param name="isContent">Content has no references, and its values are not kept.</param>
internal sealed class ValueReader(byte[] bytes, Budget budget, bool isContent = false)
{
    private static readonly PdfWord EndOfArray = new("]");
    private static readonly PdfWord EndOfDictionary = new(">>");

    /// <summary>Where it stands.</summary>
    public int Position { get; set; }

    /// <summary>The next value or word; null at the end.</summary>
    public PdfValue? Read() => Read(0);

    /// <summary>Goes behind spaces and comments.</summary>
    public void SkipSpace()
    {
        for (; Position < bytes.Length; Position++)
        {
            if (bytes[Position] == '%')
            {
                var end = bytes.AsSpan(Position).IndexOfAny((byte)'\r', (byte)'\n');
                Position = end < 0 ? bytes.Length - 1 : Position + end;
            }
            else if (!Characters.IsSpace(bytes[Position]))
            {
                return;
            }
        }
    }

    private PdfValue? Read(int depth)
    {
        SkipSpace();
        if (Position >= bytes.Length)
        {
            return null;
        }

        Count();
        switch (bytes[Position])
        {
            case (byte)'/': return new PdfName(Name());
            case (byte)'(': return new PdfString(Literal());
            case (byte)'<' when Next() == '<': return Dictionary(Deeper(depth));
            case (byte)'<': return new PdfString(Hexadecimal());
            case (byte)'>' when Next() == '>': Position += 2; return EndOfDictionary;
            case (byte)'[': return Array(Deeper(depth));
            case (byte)']': Position++; return EndOfArray;
            case (byte)'>' or (byte)')' or (byte)'{' or (byte)'}': return new PdfWord(((char)bytes[Position++]).ToString());
            default: return Regular();
        }
    }

    private void Count()
    {
        if (isContent)
        {
            budget.CountOperator();
        }
        else
        {
            budget.CountValue();
        }
    }

    private byte Next() => Position + 1 < bytes.Length ? bytes[Position + 1] : (byte)0;

    private static int Deeper(int depth) => depth < PdfLimits.Depth ? depth + 1 : throw new PdfFaultException(PdfFault.TooDeep);

    private byte[] Literal()
    {
        var at = Position + 1;
        var text = StringReader.Literal(bytes, ref at);
        Position = at;
        return text;
    }

    private byte[] Hexadecimal()
    {
        var at = Position + 1;
        var text = StringReader.Hexadecimal(bytes, ref at);
        Position = at;
        return text;
    }

    private PdfArray Array(int depth)
    {
        Position++;
        var items = new List<PdfValue>();
        while (Read(depth) is { } item && item != EndOfArray)
        {
            // A word stands in an array only where the file is broken.
            items.Add(item is PdfWord ? PdfValue.Null : item);
        }

        return new PdfArray(items);
    }

    private PdfDictionary Dictionary(int depth)
    {
        Position += 2;
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        while (Read(depth) is { } key && key != EndOfDictionary)
        {
            if (key is not PdfName name)
            {
                continue;
            }

            var value = Read(depth);
            if (value is null || value == EndOfDictionary)
            {
                break;
            }

            entries[name.Value] = value is PdfWord ? PdfValue.Null : value;
        }

        return new PdfDictionary(entries);
    }

    private string Name()
    {
        var start = ++Position;
        var escapes = false;
        for (; Position < bytes.Length && Characters.IsRegular(bytes[Position]); Position++)
        {
            escapes |= bytes[Position] == '#';
        }

        var name = Encoding.Latin1.GetString(bytes, start, Position - start);
        return escapes ? Unescaped(name) : name;
    }

    private static string Unescaped(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var (high, low) = name[i] == '#' && i + 2 < name.Length ? (Characters.Hexadecimal((byte)name[i + 1]), Characters.Hexadecimal((byte)name[i + 2])) : (-1, -1);
            text.Append(high >= 0 && low >= 0 ? (char)((high * 16) + low) : name[i]);
            i += high >= 0 && low >= 0 ? 2 : 0;
        }

        return text.ToString();
    }

    private PdfValue Regular()
    {
        var start = Position;
        while (Position < bytes.Length && Characters.IsRegular(bytes[Position])) { Position++; }
        var word = bytes.AsSpan(start, Position - start);
        if (Numbers.Read(word) is { } number)
        {
            return !isContent && Characters.IsDigit(word[0]) && Numbers.IsWhole(number) && Reference(number) is { } reference ? reference : new PdfNumber(number);
        }

        return word.SequenceEqual("true"u8) ? new PdfBoolean(true)
            : word.SequenceEqual("false"u8) ? new PdfBoolean(false)
            : word.SequenceEqual("null"u8) ? PdfValue.Null
            : new PdfWord(Encoding.Latin1.GetString(word.Length > 64 ? word[..64] : word));
    }

    /// <summary>A number with « 0 R » behind it.</summary>
    private PdfReference? Reference(double number)
    {
        var at = Position;
        if (Spaces(ref at) && Digits(ref at) && Spaces(ref at) && at < bytes.Length && bytes[at] == 'R' && (at + 1 == bytes.Length || !Characters.IsRegular(bytes[at + 1])))
        {
            Position = at + 1;
            return new PdfReference((int)number);
        }

        return null;
    }

    private bool Spaces(ref int at)
    {
        var start = at;
        while (at < bytes.Length && Characters.IsSpace(bytes[at])) { at++; }
        return at > start;
    }

    private bool Digits(ref int at)
    {
        var start = at;
        while (at < bytes.Length && at - start < 6 && Characters.IsDigit(bytes[at])) { at++; }
        return at > start;
    }
}
