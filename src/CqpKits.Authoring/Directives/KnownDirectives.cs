using CqpKits.Authoring.Composition;

namespace CqpKits.Authoring.Directives;

/// <summary>Every directive of the dialect; a new one is added here.</summary>
internal static class KnownDirectives
{
    private static readonly ShapeDirective[] Shapes = [new RectangleDirective(), new LineDirective(), new DrawnTextDirective()];

    public static DirectiveSet All { get; } = new(
        new BlockDirectives(
        [
            new PageDirective(), new ParagraphDirective(), new TableDirective(), new KeepTogetherDirective(), new PageBreakDirective(), new ContentsDirective(),
            new DrawingDirective(Shapes),
        ]),
        new InlineDirectives(
        [
            new FieldDirective(), new BoxDirective(), new CodeDirective(), new CellDirective(), new AnchorDirective(), new PageReferenceDirective(),
            .. Shapes,
        ]));
}
