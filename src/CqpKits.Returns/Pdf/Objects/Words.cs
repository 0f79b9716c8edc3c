namespace CqpKits.Returns.Pdf.Objects;

/// <summary>Words looked for in the bytes of a file.</summary>
internal static class Words
{
    /// <summary>Where a word stands, in the order of the file.</summary>
    public static int[] Find(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> word)
    {
        var found = new List<int>();
        for (var at = 0; bytes[at..].IndexOf(word) is >= 0 and var next; at += next + word.Length)
        {
            found.Add(at + next);
        }

        return [.. found];
    }
}
