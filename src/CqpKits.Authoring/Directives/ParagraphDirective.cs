using CqpKits.Authoring.Composition;
using CqpKits.Authoring.Dialect;
using CqpKits.Authoring.Faults;
using CqpKits.Documents.Blocks;

namespace CqpKits.Authoring.Directives;

/// <summary><c>:::paragraphe{.consigne}</c>: paragraphs in the style of its class.</summary>
internal sealed class ParagraphDirective : IBlockDirective
{
    private static readonly (string Class, ParagraphStyle Style)[] Styles =
        [
            ("sous-titre", ParagraphStyle.Subtitle), ("destinataire", ParagraphStyle.Recipient), ("consigne", ParagraphStyle.Instruction), ("couverture", ParagraphStyle.Cover),
            ("nom", ParagraphStyle.Name), ("ligne", ParagraphStyle.Line), ("grand", ParagraphStyle.Large),
        ];

    public DirectiveShape Shape { get; } = new("paragraphe") { Classes = [.. Styles.Select(s => s.Class)] };

    public BlockKinds Kind => BlockKinds.Styled;

    public IEnumerable<Block> Build(DirectiveBlock block, DirectiveArguments arguments, BlockComposer composer)
    {
        if (block.Header.Attributes.Classes.Count == 0)
        {
            composer.Scope.Report(AuthoringMessages.ClassNeeded(Shape.Name, Shape.Classes, arguments.Position));
        }

        return composer.Compose(block, arguments.Choice(Styles));
    }
}
