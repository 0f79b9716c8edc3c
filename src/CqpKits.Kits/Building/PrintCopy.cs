using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Documents.Values;

namespace CqpKits.Kits.Building;

/// <summary>Copies blocks for print: fields have no control, only their value or writing space.</summary>
internal sealed class PrintCopy(bool followsOn, string foot, int firstValue) : BlockRewriter
{
    /// <summary>
    /// The blocks, with their fields marked <see cref="PlacedField.ForPrint"/>; of a document that follows on, with its title set apart. Pages whose header
    /// changes keep the foot.
    /// </summary>
    /// <param name="shape">The document.</param>
    /// <param name="followsOn">Whether it goes on below another.</param>
    /// <param name="foot">Text at the left of the feet.</param>
    /// <param name="firstValue">Where its values begin among those of the booklet.</param>
    public static IReadOnlyList<Block> Of(Document shape, bool followsOn, string foot, int firstValue) => new PrintCopy(followsOn, foot, firstValue).Rewrite(shape.Blocks);

    /// <inheritdoc/>
    public override Block Visit(Heading heading) => (Heading)base.Visit(heading) with { IsApart = followsOn && heading.Level == 1 };

    /// <inheritdoc/>
    public override Block Visit(SectionBreak sectionBreak) => sectionBreak with
    {
        HeaderLeft = ValueToken.Shifted(sectionBreak.HeaderLeft, firstValue),
        HeaderRight = ValueToken.Shifted(sectionBreak.HeaderRight, firstValue),
        FooterLeft = foot,
    };

    /// <inheritdoc/>
    public override IEnumerable<Inline> Visit(TextRun text) => [new TextRun(ValueToken.Shifted(text.Text, firstValue))];

    /// <inheritdoc/>
    public override IEnumerable<Inline> Visit(PlacedField field) => [field with { ForPrint = true, Value = field.Value is null ? null : ValueToken.Shifted(field.Value, firstValue) }];
}
