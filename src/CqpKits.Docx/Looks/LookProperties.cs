using CqpKits.Docx.Runs;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Looks;

/// <summary>Writes looks as properties of paragraphs and runs.</summary>
internal static class LookProperties
{
    /// <summary>Converts units of <see cref="TypeScale.Space"/> to twips.</summary>
    public static int Twips(this TypeScale scale, decimal units) => Measure.TwipsOfPoints(units * scale.Space);

    /// <summary>The paragraph properties of a style.</summary>
    public static W.StyleParagraphProperties Properties(this ParagraphLook look, TypeScale scale) => new()
    {
        KeepNext = look.KeepNext ? new W.KeepNext() : null,
        KeepLines = look.KeepNext ? new W.KeepLines() : null,
        ParagraphBorders = look.Rule is { } colour ? new W.ParagraphBorders(Rule(colour)) : null,
        SpacingBetweenLines = new W.SpacingBetweenLines
        {
            Before = Measure.Text(scale.Twips(look.Before)),
            After = Measure.Text(scale.Twips(look.After)),
            Line = Measure.Text(look.ExactLine is { } points ? Measure.TwipsOfPoints(points) : (int)(look.Line * 240)),
            LineRule = look.ExactLine is null ? W.LineSpacingRuleValues.Auto : W.LineSpacingRuleValues.Exact,
        },
        Indentation = look.Indent == 0 ? null : new W.Indentation { Left = Measure.Text(Measure.Twips(look.Indent)) },
        Justification = look.Centered ? new W.Justification { Val = W.JustificationValues.Center } : null,
        OutlineLevel = look.OutlineLevel is { } level ? new W.OutlineLevel { Val = level } : null,
    };

    /// <summary>The run properties of a style; what it leaves open is left out.</summary>
    public static W.StyleRunProperties Properties(this TextLook look) => new()
    {
        Bold = look.Bold is { } bold ? new W.Bold { Val = bold ? null : OnOff.Of(false) } : null,
        Color = look.Color is { } colour ? new W.Color { Val = colour } : null,
        FontSize = look.Size is { } size ? new W.FontSize { Val = Measure.Text(Measure.HalfPoints(size)) } : null,
        FontSizeComplexScript = look.Size is { } complex ? new W.FontSizeComplexScript { Val = Measure.Text(Measure.HalfPoints(complex)) } : null,
    };

    /// <summary>The direct properties of text.</summary>
    public static W.RunProperties Properties(this RunLook look) => new()
    {
        Bold = look.Bold ? new W.Bold() : null,
        Italic = look.Italic ? new W.Italic() : null,
        Color = Color(look),
        FontSize = FontSize(look),
    };

    /// <summary>The properties of a code, which the spell checker must not underline.</summary>
    public static W.RunProperties CodeProperties(this RunLook look) => new()
    {
        RunStyle = new W.RunStyle { Val = look.CodeStyle },
        NoProof = new W.NoProof(),
        Color = Color(look),
        FontSize = FontSize(look),
    };

    /// <summary>The properties of an answer.</summary>
    public static W.RunProperties AnswerProperties(this RunLook look, string style) => new() { RunStyle = new W.RunStyle { Val = style }, FontSize = FontSize(look) };

    private static W.BottomBorder Rule(string colour) =>
        new() { Val = W.BorderValues.Single, Size = (uint)(ParagraphLook.RuleWeight * 8), Space = (uint)ParagraphLook.RuleDistance, Color = colour };

    private static W.FontSize? FontSize(RunLook look) => look.Size is { } size ? new W.FontSize { Val = Measure.Text(Measure.HalfPoints(size)) } : null;

    private static W.Color? Color(RunLook look) => look.Color is { } colour ? new W.Color { Val = colour } : null;
}
