namespace CqpKits.Returns.OpenDocument;

/// <summary>What a style says of a paragraph, as far as it decides what a person sees; null where it is silent.</summary>
internal sealed record OdtParagraphLook
{
    /// <summary>Moved by more than this, twentieths of a point, a paragraph is off the page.</summary>
    private const int OffThePage = 12_000;

    private const int LeastLine = 50;

    /// <summary>Nothing is said.</summary>
    public static OdtParagraphLook Silent { get; } = new();

    /// <summary>Height of its lines where that is fixed, twentieths of a point; 0 where it is not.</summary>
    public int? Line { get; init; }

    /// <summary>Height of its lines, percent of their own.</summary>
    public int? LineShare { get; init; }

    /// <summary>Its left margin, twentieths of a point.</summary>
    public int? Left { get; init; }

    /// <summary>Indent of its first line, twentieths of a point.</summary>
    public int? Indent { get; init; }

    /// <summary>Whether it runs from right to left.</summary>
    public bool? RightToLeft { get; init; }

    /// <summary>Whether nobody sees it: moved off the page, or its lines lie on one another.</summary>
    public bool IsAway => Math.Abs((Left ?? 0) + (Indent ?? 0)) > OffThePage || LineShare < LeastLine;

    /// <summary>These properties where they say something, else those around them.</summary>
    public OdtParagraphLook Over(OdtParagraphLook around) => ReferenceEquals(around, Silent) ? this : ReferenceEquals(this, Silent) ? around : new()
    {
        Line = Line ?? around.Line,
        LineShare = Line is null ? LineShare ?? around.LineShare : LineShare,
        Left = Left ?? around.Left,
        Indent = Indent ?? around.Indent,
        RightToLeft = RightToLeft ?? around.RightToLeft,
    };
}
