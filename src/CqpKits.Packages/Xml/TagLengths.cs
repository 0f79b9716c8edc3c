namespace CqpKits.Packages.Xml;

/// <summary>Measures start tags in raw bytes, before an XML reader holds all attributes of one.</summary>
internal static class TagLengths
{
    /// <summary>Length of the longest run from a <c>&lt;</c> before a name to its <c>&gt;</c>, those within quotes left aside; in bytes.</summary>
    public static int Longest(ReadOnlySpan<byte> bytes)
    {
        var longest = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var open = bytes[at..].IndexOf((byte)'<');
            if (open < 0)
            {
                break;
            }

            at += open + 1;
            if (at < bytes.Length && bytes[at] is not ((byte)'!' or (byte)'?' or (byte)'/'))
            {
                var length = Length(bytes[at..]);
                longest = Math.Max(longest, length);
                at += length;
            }
        }

        return longest;
    }

    private static int Length(ReadOnlySpan<byte> tag)
    {
        for (var at = 0; at < tag.Length;)
        {
            var stop = tag[at..].IndexOfAny((byte)'>', (byte)'"', (byte)'\'');
            if (stop < 0)
            {
                break;
            }

            at += stop;
            if (tag[at] == (byte)'>')
            {
                return at;
            }

            var close = tag[(at + 1)..].IndexOf(tag[at]);
            if (close < 0)
            {
                break;
            }

            at += close + 2;
        }

        return tag.Length;
    }
}
