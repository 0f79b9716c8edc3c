namespace CqpKits.Documents;

/// <summary>The look of documents. Colours are <c>RRGGBB</c>, sizes are in points.</summary>
public sealed record Theme
{
    /// <summary>The theme of CqpKits, used when a branch has none.</summary>
    public static Theme Default { get; } = new();

    /// <summary>Font family. The free font Carlito has the same metrics as Calibri.</summary>
    public string Font { get; init; } = "Calibri";

    /// <summary>Colour of titles and strong rules; dark enough for white text on it (contrast ≥ 7:1).</summary>
    public string Accent { get; init; } = "1F3A5F";

    /// <summary>Fill of header cells with dark text.</summary>
    public string Tint { get; init; } = "E9EEF5";

    /// <summary>Colour of thin table lines.</summary>
    public string Line { get; init; } = "5F6B7A";

    /// <summary>Colour of instructions, labels and headers (contrast ≥ 7:1 on white, so that a photocopy keeps them).</summary>
    public string Muted { get; init; } = "3F4853";

    /// <summary>Size of body text, points.</summary>
    public decimal BodySize { get; init; } = 10;

    /// <summary>Factor applied to every text size: 1, or 1.6 in large print. Widths and writing spaces are not scaled.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Logo at the left of every header, or null.</summary>
    public Logo? BranchLogo { get; init; }

    /// <summary>Logo at the right of every header, or null.</summary>
    public Logo? CertifierLogo { get; init; }

    /// <summary>Text in the middle of every header, above the texts of the document; empty for none.</summary>
    public string HeaderText { get; init; } = "";

    /// <summary>Text in the middle of every footer; empty for none.</summary>
    public string FooterText { get; init; } = "";

    /// <summary>A Word file of the branch whose styles, page set-up, headers, footers and logo are used; null for the look of CqpKits.</summary>
    public byte[]? StyleFile { get; init; }

    /// <summary>A word in large grey letters across every page, below all else; empty for none.</summary>
    public string Watermark { get; init; } = "";

    /// <summary>True when Word allows changes in fields only. False by default, because protected files open read-only in Word on the web.</summary>
    public bool Protected { get; init; }
}
