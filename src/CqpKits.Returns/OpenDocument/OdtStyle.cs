namespace CqpKits.Returns.OpenDocument;

/// <summary>A style, or what it comes to with its parents.</summary>
internal sealed record OdtStyle
{
    /// <summary>Nothing is said.</summary>
    public static OdtStyle Silent { get; } = new();

    /// <summary>The style it builds on, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>Look of the text.</summary>
    public OdtTextLook Text { get; init; } = OdtTextLook.Silent;

    /// <summary>Look of the paragraph.</summary>
    public OdtParagraphLook Paragraph { get; init; } = OdtParagraphLook.Silent;

    /// <summary>Look of the box.</summary>
    public OdtBoxLook Box { get; init; } = OdtBoxLook.Silent;

    /// <summary>Styles that take its place under a condition: in a table, in a list.</summary>
    public IReadOnlyList<string> Conditional { get; init; } = [];

    /// <summary>These properties where they say something, else those around them.</summary>
    public OdtStyle Over(OdtStyle around) => new()
    {
        Text = Text.Over(around.Text),
        Paragraph = Paragraph.Over(around.Paragraph),
        Box = Box.Over(around.Box),
        Conditional = Conditional.Count > 0 ? Conditional : around.Conditional,
    };
}
