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

    /// <summary>Factor on every size of text: 1, or 1.6 in large print. Widths and pen sizes stay.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Logo at the left of every page's head, or null.</summary>
    public Logo? BranchLogo { get; init; }

    /// <summary>Logo at the right of every page's head, or null.</summary>
    public Logo? CertifierLogo { get; init; }

    /// <summary>Text in the middle of every page's head, above what says the document; empty for none.</summary>
    public string HeaderText { get; init; } = "";

    /// <summary>Text in the middle of every page's foot; empty for none.</summary>
    public string FooterText { get; init; } = "";

    /// <summary>A branch's own Word file: its styles, page set-up, heads, feet and logo are taken over; null for the house look.</summary>
    public byte[]? StyleFile { get; init; }

    /// <summary>Whether Word lets only the fields be changed. Off by default: protected files open read-only in Word on the web.</summary>
    public bool Protected { get; init; }
}
