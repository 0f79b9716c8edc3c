using CqpKits.Authoring.Composition;
using CqpKits.Authoring.Dialect;
using CqpKits.Authoring.Faults;
using CqpKits.Documents.Blocks;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = CqpKits.Documents.Blocks.Block;

namespace CqpKits.Authoring.Directives;

/// <summary><c>:::dessin{largeur=24 hauteur=3 description="…"}</c>: a drawing of the shapes inside it, one a line, which a loop can write.</summary>
internal sealed class DrawingDirective(IReadOnlyList<ShapeDirective> shapes) : IBlockDirective
{
    public DirectiveShape Shape { get; } = new("dessin")
    {
        Attributes = ["largeur", "hauteur", "description"],
        Required = ["largeur", "hauteur", "description"],
    };

    public BlockKinds Kind => BlockKinds.Drawing;

    public IEnumerable<Block> Build(DirectiveBlock block, DirectiveArguments arguments, BlockComposer composer)
    {
        var description = arguments.OneLine("description");
        if (description is not null && string.IsNullOrWhiteSpace(description))
        {
            arguments.Refuse("description", "quelques mots pour les personnes qui ne voient pas le dessin");
        }

        var (width, height) = (arguments.Millimetres("largeur"), arguments.Millimetres("hauteur"));
        if (width is null || height is null)
        {
            return [];
        }

        List<Shape> drawn = [.. Lines(block, composer).SelectMany(line => Drawn(line, (width.Value, height.Value), composer.Scope))];
        if (block.Count == 0)
        {
            composer.Scope.Report(DrawingMessages.Empty(arguments.Position));
        }

        return [new Drawing { Width = width.Value, Height = height.Value, Description = description ?? "", Shapes = drawn, Position = arguments.Position }];
    }

    /// <summary>The directives in a drawing, in order. Whatever else stands there is reported, and composed, so that its fields and faults are found.</summary>
    private static IEnumerable<DirectiveInline> Lines(DirectiveBlock block, BlockComposer composer)
    {
        foreach (var child in block)
        {
            if (child is not ParagraphBlock { Inline: { } line })
            {
                composer.Scope.Report(DrawingMessages.NotAShape(composer.Scope.At(child.Span.Start)));
                _ = child is ContainerBlock container ? composer.Compose(container, BlockContext.Cell) : [];
                continue;
            }

            composer.Scope.Report(line.Where(i => i is not DirectiveInline && !IsBlank(i)).Select(i => DrawingMessages.NotAShape(composer.Scope.At(i.Span.Start))));
            foreach (var directive in line.OfType<DirectiveInline>())
            {
                yield return directive;
            }
        }
    }

    private static bool IsBlank(Markdig.Syntax.Inlines.Inline inline) =>
        inline is LineBreakInline || (inline is LiteralInline literal && string.IsNullOrWhiteSpace(literal.Content.ToString()));

    private IEnumerable<Shape> Drawn(DirectiveInline directive, (decimal Width, decimal Height) box, CompositionScope scope)
    {
        if (shapes.FirstOrDefault(s => s.Shape.Name == directive.Header.Name) is not { } known || directive.Header.Fault is not null)
        {
            // Not a shape, or one that cannot be read: said as anywhere else.
            scope.Directives.Inlines.Build(directive, scope);
            scope.Report(directive.Header.Fault is null ? [DrawingMessages.NotAShape(scope.At(directive.Header.Offset))] : []);
            return [];
        }

        return known.Draw(directive.Header, box, scope);
    }
}
