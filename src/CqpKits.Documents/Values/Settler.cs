using CqpKits.Documents.Blocks;

namespace CqpKits.Documents.Values;

/// <summary>Copies blocks with the values of a copy set into their texts and fields.</summary>
public sealed class Settler(IReadOnlyList<string> values) : BlockRewriter
{
    /// <inheritdoc/>
    public override Block Visit(SectionBreak sectionBreak) => sectionBreak with
    {
        HeaderLeft = SetText.OneLine(sectionBreak.HeaderLeft, values),
        HeaderRight = SetText.OneLine(sectionBreak.HeaderRight, values),
        FooterLeft = SetText.OneLine(sectionBreak.FooterLeft, values),
    };

    /// <inheritdoc/>
    public override IEnumerable<Inline> Visit(TextRun text) => SetText.Inlines(SetText.Lines(text.Text, values));

    /// <inheritdoc/>
    public override IEnumerable<Inline> Visit(PlacedField field) => [field with { Value = SetText.Typed(field.Value, values) }];
}
