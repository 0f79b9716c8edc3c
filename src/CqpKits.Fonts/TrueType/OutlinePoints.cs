namespace CqpKits.Fonts.TrueType;

/// <summary>The points of contours: a flag for each, which may say that it is repeated, then how far each lies from the last, sideways and upwards (OpenType 1.9, « glyf »).</summary>
internal static class OutlinePoints
{
    private const int ShortSideways = 0x02;
    private const int ShortUpwards = 0x04;
    private const int Repeated = 0x08;
    private const int SameSideways = 0x10;
    private const int SameUpwards = 0x20;

    /// <summary>Where the points of an outline end within it.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="at">Where its first flag is.</param>
    /// <param name="count">How many points there are.</param>
    public static int End(ReadOnlySpan<byte> outline, int at, int count)
    {
        var distances = 0;
        while (count > 0)
        {
            var flag = outline[at++];
            var times = (flag & Repeated) == 0 ? 1 : 1 + outline[at++];
            distances += times * (Length(flag, ShortSideways, SameSideways) + Length(flag, ShortUpwards, SameUpwards));
            count -= times;
        }

        return at + distances;
    }

    /// <summary>A byte, whose sign is in the flag; or nothing, where it lies as the last one; or two bytes.</summary>
    private static int Length(int flag, int isShort, int isSame) => (flag & isShort) != 0 ? 1 : (flag & isSame) != 0 ? 0 : 2;
}
