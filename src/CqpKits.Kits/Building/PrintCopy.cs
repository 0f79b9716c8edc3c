using CqpKits.Documents;
using CqpKits.Documents.Blocks;

namespace CqpKits.Kits.Building;

/// <summary>Copies blocks for print: fields have no control, only their value or writing space.</summary>
internal sealed class PrintCopy(bool followsOn, string foot) : BlockRewriter
{
    /// <summary>
    /// The blocks, with their fields marked <see cref="PlacedField.ForPrint"/>; of a document that follows on, with its title set apart. Pages whose header
    /// changes keep the foot.
    /// </summary>
    public static IReadOnlyList<Block> Of(Document document, bool followsOn, string foot) => new PrintCopy(followsOn, foot).Rewrite(document.Blocks);

    /// <inheritdoc/>
    public override Block Visit(Heading heading) => (Heading)base.Visit(heading) with { IsApart = followsOn && heading.Level == 1 };

    /// <inheritdoc/>
    public override Block Visit(SectionBreak sectionBreak) => sectionBreak with { FooterLeft = foot };

    /// <inheritdoc/>
    public override IEnumerable<Inline> Visit(PlacedField field) => [field with { ForPrint = true }];
}
