namespace CqpKits.Looks.Margins;

/// <summary>The word across every page of a draft.</summary>
public static class Watermark
{
    /// <summary>Light enough to read black text on it (contrast 15:1), dark enough for a photocopy to keep it.</summary>
    public const string Colour = "D9D9D9";

    /// <summary>Size of its letters, points.</summary>
    public const decimal Size = 130;
}
