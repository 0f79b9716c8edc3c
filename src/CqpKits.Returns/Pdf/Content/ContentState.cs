namespace CqpKits.Returns.Pdf.Content;

/// <summary>The state of graphics and text (ISO 32000-1, 8.4 and 9.3), as far as texts need it.</summary>
internal sealed record ContentState
{
    public Matrix Place { get; set; } = Matrix.None;

    public PdfFont Font { get; set; } = PdfFont.Unknown;

    public double Size { get; set; }

    public double CharacterSpacing { get; set; }

    public double WordSpacing { get; set; }

    public double Stretch { get; set; } = 1;

    public double Leading { get; set; }

    public double Rise { get; set; }

    public int Mode { get; set; }

    /// <summary>How much of a fill covers what lies under it, from 0 to 1.</summary>
    public double Cover { get; set; } = 1;

    public Ink Fill { get; set; } = Ink.Black;
}
