namespace CqpKits.Looks.Styles;

/// <summary>How the paragraphs of a style are set. <see cref="Before"/> and <see cref="After"/> are in units of <see cref="TypeScale.Space"/>.</summary>
public sealed record ParagraphLook
{
    /// <summary>Weight of a line below a paragraph, points.</summary>
    public const decimal RuleWeight = 2.25m;

    /// <summary>Space between a paragraph and the line below it, points.</summary>
    public const decimal RuleDistance = 6;

    /// <summary>Space above.</summary>
    public decimal Before { get; init; }

    /// <summary>Space below.</summary>
    public decimal After { get; init; }

    /// <summary>Line height, as a multiple of the font's own.</summary>
    public decimal Line { get; init; } = 1;

    /// <summary>Line height in points, whatever the font; null where <see cref="Line"/> decides.</summary>
    public decimal? ExactLine { get; init; }

    /// <summary>Indentation from the left, millimetres.</summary>
    public decimal Indent { get; init; }

    /// <summary>True when a paragraph is on the page of the next one, and its lines are on one page.</summary>
    public bool KeepNext { get; init; }

    /// <summary>True when its lines are centred.</summary>
    public bool Centered { get; init; }

    /// <summary>Colour of a line below the paragraph, <c>RRGGBB</c>; null for none.</summary>
    public string? Rule { get; init; }

    /// <summary>Level in the outline of the document, from 0; null for text.</summary>
    public int? OutlineLevel { get; init; }
}
