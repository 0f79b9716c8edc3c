namespace CqpKits.Documents;

/// <summary>How documents look: one type scale, restrained colour. Colours are <c>RRGGBB</c>, sizes points.</summary>
public sealed record Theme
{
    /// <summary>The house theme.</summary>
    public static Theme Default { get; } = new();

    /// <summary>Font family; Carlito has the same metrics.</summary>
    public string Font { get; init; } = "Calibri";

    /// <summary>Colour of titles and strong rules; dark enough for white text on it (contrast ≥ 7:1).</summary>
    public string Accent { get; init; } = "1F3A5F";

    /// <summary>Fill of header cells that carry dark text.</summary>
    public string Tint { get; init; } = "E9EEF5";

    /// <summary>Colour of thin table lines.</summary>
    public string Line { get; init; } = "8A97A8";

    /// <summary>Colour of codes, instructions and footers (contrast ≥ 4.5:1 on white).</summary>
    public string Muted { get; init; } = "55606E";

    /// <summary>Body size.</summary>
    public decimal BodySize { get; init; } = 10;

    /// <summary>Whether Word lets only the fields be changed. Off by default: protected files open read-only in Word on the web.</summary>
    public bool Protected { get; init; }
}
