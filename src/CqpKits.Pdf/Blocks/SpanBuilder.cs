using CqpKits.Documents.Blocks;
using CqpKits.Documents.Values;
using CqpKits.Forms.Kinds;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Styling;
using CqpKits.Pdf.Fields;
using CqpKits.Pdf.Lines;
using TextLook = CqpKits.Pdf.Drawing.TextLook;

namespace CqpKits.Pdf.Blocks;

/// <summary>Makes spans of inlines, with a method for each kind.</summary>
/// <param name="job">The document.</param>
/// <param name="style">The style of the paragraph.</param>
/// <param name="run">What is said of its text beside the style.</param>
internal sealed class SpanBuilder(LayoutJob job, ResolvedStyle style, RunLook run) : IInlineVisitor<IEnumerable<Span>>
{
    private TextLook Look => run.Text(style).Drawn();

    public IReadOnlyList<Span> BuildAll(IReadOnlyList<Inline> content) => [.. Within(content)];

    public IEnumerable<Span> Visit(TextRun text) => [new TextSpan(text.Text, Look)];

    public IEnumerable<Span> Visit(Strong strong) => new SpanBuilder(job, style, run with { Bold = true }).Within(strong.Content);

    public IEnumerable<Span> Visit(Emphasis emphasis) => new SpanBuilder(job, style, run with { Italic = true }).Within(emphasis.Content);

    public IEnumerable<Span> Visit(PrintedCode code) => [new TextSpan(code.Code, run.Code(job.Styles, style).Drawn())];

    public IEnumerable<Span> Visit(LineBreak lineBreak) => [new BreakSpan(Look)];

    public IEnumerable<Span> Visit(PageReference reference)
    {
        var destination = job.Headings.Find(reference.Anchor);
        var page = job.Headings.PageOf(destination);
        return [new LinkSpan(page, Look, destination, $"Page {page}")];
    }

    public IEnumerable<Span> Visit(PlacedField field)
    {
        // A signature is written by hand: its cell stays empty.
        if (!field.Field.Kind.CarriesValue)
        {
            return [];
        }

        return field.Box is null && field.ForPrint ? Printed(field) : [Field(field)];
    }

    private IEnumerable<Span> Within(IReadOnlyList<Inline> content) => content.SelectMany(inline => inline.Accept(this));

    private FieldSpan Field(PlacedField field)
    {
        var answer = field.Box is null ? Answer(field) : job.Styles.Character(StyleIds.Box).Over(style.Text).Drawn();
        return new FieldSpan(field, answer, Prompt(field), FieldWidths.Least(field, answer)) { Written = FieldText.Shown(field), Stretches = field.Box is null && field.Field.Kind is not MarkKind };
    }

    /// <summary>A field of a document that is only printed: its value, or what guides the pen for a mark or a date.</summary>
    private IEnumerable<Span> Printed(PlacedField field) =>
        FieldText.Shown(field) is { } shown ? SetText.Inlines(shown.Split('\n')).Select(i => i is TextRun text ? (Span)new TextSpan(text.Text, Answer(field)) : new BreakSpan(Answer(field)))
        : field.Field.Kind is MarkKind or DateKind ? [new TextSpan(field.Field.Placeholder, Prompt(field))]
        : [];

    private TextLook Answer(PlacedField field) => run.Answer(job.Styles, style, field.Field.Kind).Drawn();

    private TextLook Prompt(PlacedField field) => job.Styles.Character(StyleIds.PromptOf(field.Field.Kind)).Over(style.Text).Drawn();
}
