using CqpKits.Docx.Runs;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Looks;

/// <summary>The paragraph properties of a style. <see cref="Before"/> and <see cref="After"/> are in units of <see cref="TypeScale.Space"/>.</summary>
internal sealed record ParagraphLook
{
    public decimal Before { get; init; }

    public decimal After { get; init; }

    /// <summary>Line height, as a multiple of the font's own.</summary>
    public decimal Line { get; init; } = 1;

    /// <summary>Indentation from the left, millimetres.</summary>
    public decimal Indent { get; init; }

    public bool KeepNext { get; init; }

    public bool Centered { get; init; }

    /// <summary>Colour of a line below the paragraph, <c>RRGGBB</c>; null for none.</summary>
    public string? Rule { get; init; }

    public int? OutlineLevel { get; init; }

    public W.StyleParagraphProperties Properties(TypeScale scale) => new()
    {
        KeepNext = KeepNext ? new W.KeepNext() : null,
        KeepLines = KeepNext ? new W.KeepLines() : null,
        ParagraphBorders = Rule is null ? null : new W.ParagraphBorders(new W.BottomBorder { Val = W.BorderValues.Single, Size = 18, Space = 6, Color = Rule }),
        SpacingBetweenLines = new W.SpacingBetweenLines
        {
            Before = Measure.Text(scale.Twips(Before)),
            After = Measure.Text(scale.Twips(After)),
            Line = Measure.Text((int)(Line * 240)),
            LineRule = W.LineSpacingRuleValues.Auto,
        },
        Indentation = Indent == 0 ? null : new W.Indentation { Left = Measure.Text(Measure.Twips(Indent)) },
        Justification = Centered ? new W.Justification { Val = W.JustificationValues.Center } : null,
        OutlineLevel = OutlineLevel is { } level ? new W.OutlineLevel { Val = level } : null,
    };
}
