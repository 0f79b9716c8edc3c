namespace CqpKits.Packages.Xml;

/// <summary>Document types of XML parts. None is ever resolved.</summary>
internal static class DocumentTypes
{
    /// <summary>The part with its document type overwritten by spaces where that declares nothing itself; else the part as it is, which a reader then refuses.</summary>
    public static byte[] Blank(byte[] part)
    {
        var start = part.AsSpan().IndexOf("<!DOCTYPE"u8);
        if (start < 0)
        {
            return part;
        }

        var length = part.AsSpan(start).IndexOfAny((byte)'>', (byte)'[');
        if (length < 0 || part[start + length] == (byte)'[')
        {
            return part;
        }

        var blank = part.ToArray();
        blank.AsSpan(start, length + 1).Fill((byte)' ');
        return blank;
    }
}
