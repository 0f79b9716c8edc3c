namespace CqpKits.Returns.Pdf.Objects;

/// <summary>The strings of the syntax of PDF (ISO 32000-1, 7.3.4).</summary>
internal static class StringReader
{
    /// <summary>A string in parentheses; <paramref name="at"/> stands after the first, and behind the last afterwards.</summary>
    public static byte[] Literal(ReadOnlySpan<byte> bytes, ref int at)
    {
        var end = End(bytes, at);
        var text = new byte[end - at];
        var length = 0;
        while (at < end)
        {
            var c = bytes[at++];
            if (c == '\\' && at < end)
            {
                Escape(bytes, ref at, end, text, ref length);
            }
            else
            {
                // A line end of the file is a line feed of the string, whatever it is.
                text[length++] = c == '\r' ? (byte)'\n' : c;
                at += c == '\r' && at < end && bytes[at] == '\n' ? 1 : 0;
            }
        }

        at = Math.Min(end + 1, bytes.Length);
        return length == text.Length ? text : text[..length];
    }

    /// <summary>A string in hexadecimal digits; <paramref name="at"/> as above.</summary>
    public static byte[] Hexadecimal(ReadOnlySpan<byte> bytes, ref int at)
    {
        var close = bytes[at..].IndexOf((byte)'>');
        var end = close < 0 ? bytes.Length : at + close;
        Measure(end - at);
        var text = new byte[(end - at + 1) / 2];
        var digits = 0;
        for (; at < end; at++)
        {
            if (Characters.Hexadecimal(bytes[at]) is >= 0 and var digit)
            {
                text[digits / 2] |= (byte)(digits % 2 == 0 ? digit << 4 : digit);
                digits++;
            }
        }

        at = Math.Min(end + 1, bytes.Length);
        return text[..((digits + 1) / 2)];
    }

    private static int End(ReadOnlySpan<byte> bytes, int at)
    {
        var depth = 0;
        var start = at;
        for (; at < bytes.Length; at++)
        {
            switch (bytes[at])
            {
                case (byte)'\\': at++; break;
                case (byte)'(': depth++; break;
                case (byte)')' when depth-- == 0:
                    Measure(at - start);
                    return at;
            }
        }

        Measure(bytes.Length - start);
        return bytes.Length;
    }

    private static void Measure(int length)
    {
        if (length > PdfLimits.StringBytes)
        {
            throw new PdfFaultException(PdfFault.TooManyObjects);
        }
    }

    private static void Escape(ReadOnlySpan<byte> bytes, ref int at, int end, byte[] text, ref int length)
    {
        var c = bytes[at++];
        switch (c)
        {
            case (byte)'n': text[length++] = (byte)'\n'; break;
            case (byte)'r': text[length++] = (byte)'\r'; break;
            case (byte)'t': text[length++] = (byte)'\t'; break;
            case (byte)'b': text[length++] = 8; break;
            case (byte)'f': text[length++] = 12; break;
            case (byte)'\n': break;
            case (byte)'\r': at += at < end && bytes[at] == '\n' ? 1 : 0; break;
            case >= (byte)'0' and <= (byte)'7':
                var value = c - '0';
                for (var i = 0; i < 2 && at < end && bytes[at] is >= (byte)'0' and <= (byte)'7'; i++)
                {
                    value = (value * 8) + bytes[at++] - '0';
                }

                text[length++] = (byte)value;
                break;
            default: text[length++] = c; break;
        }
    }
}
