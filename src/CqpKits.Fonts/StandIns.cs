namespace CqpKits.Fonts;

/// <summary>Characters that are drawn by the sign of another: no-break spaces and hyphens are as wide as those at which a line may break.</summary>
internal static class StandIns
{
    /// <summary>Each character, and the one by whose sign it is drawn.</summary>
    public static IReadOnlyList<(int Character, int Like)> All { get; } =
    [
        ('\t', ' '),
        (0x00A0, ' '), // No-break space.
        (0x202F, ' '), // Narrow no-break space: no narrower in Carlito.
        (0x00AD, '-'), // Soft hyphen.
        (0x2010, '-'), // Hyphen.
        (0x2011, '-'), // No-break hyphen.
        (0x3000, ' '), // Ideographic space.
    ];

    /// <summary>The character by whose sign one is drawn: most by their own.</summary>
    public static int Of(int character)
    {
        foreach (var (stood, like) in All)
        {
            if (stood == character)
            {
                return like;
            }
        }

        return character;
    }
}
