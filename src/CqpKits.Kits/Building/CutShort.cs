namespace CqpKits.Kits.Building;

/// <summary>What a power cut may leave of a file that was not on the disk yet: nothing, a part of it, or zeros.</summary>
internal static class CutShort
{
    /// <summary>Whether a file has nothing in it but zeros and what was to be written there, byte for byte in its place. No file that somebody saved is like this.</summary>
    /// <param name="whole">What was to be written.</param>
    /// <param name="present">The file.</param>
    public static bool IsLeftOf(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> present)
    {
        for (var i = 0; i < present.Length; i++)
        {
            if (present[i] != 0 && (i >= whole.Length || present[i] != whole[i]))
            {
                return false;
            }
        }

        return true;
    }
}
