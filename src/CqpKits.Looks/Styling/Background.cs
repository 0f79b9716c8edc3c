namespace CqpKits.Looks.Styling;

/// <summary>The background of text.</summary>
public enum Background
{
    /// <summary>White, or the pale fill of row headers.</summary>
    Plain,

    /// <summary>The accent colour; text is white.</summary>
    Accent,

    /// <summary>A shade of a drawn scale; text is black.</summary>
    Tone,

    /// <summary>Black; text is white.</summary>
    Black,
}
