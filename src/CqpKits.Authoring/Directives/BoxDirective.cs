using CqpKits.Authoring.Composition;
using CqpKits.Authoring.Dialect;
using CqpKits.Documents.Blocks;
using CqpKits.Documents.Values;

namespace CqpKits.Authoring.Directives;

/// <summary><c>:case{ref="C1.1.1.evaluation" valeur=OUI}</c>: places one box of a choice; with <c>.libelle</c>, followed by the label of its value.</summary>
internal sealed class BoxDirective : IInlineDirective
{
    private const string WithLabel = "libelle";

    public DirectiveShape Shape { get; } = new("case") { Attributes = ["ref", "valeur"], Required = ["ref"], Classes = [WithLabel] };

    public IEnumerable<Inline> Build(DirectiveInline inline, DirectiveArguments arguments, CompositionScope scope)
    {
        if (arguments.Exact("ref") is not { } id
            || scope.Fields.PlaceBox(id, arguments.Exact("valeur"), arguments.Position, d => scope.Report(d)) is not { } placed)
        {
            return [];
        }

        return arguments.Has(WithLabel) ? [placed, new TextRun(scope.Values.Literal(" " + PrintableText.OneLine(placed.Box!.Label)))] : [placed];
    }
}
