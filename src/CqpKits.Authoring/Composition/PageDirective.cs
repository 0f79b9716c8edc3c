using CqpKits.Authoring.Dialect;
using CqpKits.Authoring.Faults;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;

namespace CqpKits.Authoring.Composition;

/// <summary>
/// <c>:::page{orientation=paysage titre="…" entete=non pied=numero cadre=double}</c>: page orientation, title, headers, foot, rule around the page, and the place
/// in a booklet. It must be the first block of the template; later it is a fault.
/// </summary>
internal sealed class PageDirective : IBlockDirective
{
    public const string Name = "page";

    private static readonly DirectiveShape PageShape =
        new(Name) { IsLeaf = true, Attributes = ["orientation", "titre", "entete-gauche", "entete-droite", "entete", "pied", "cadre", "livret"] };

    public DirectiveShape Shape => PageShape;

    public BlockKinds Kind => BlockKinds.PageSetup;

    /// <summary>The settings in the first block of a template, or null when it could not be read.</summary>
    public static PageSettings? Read(DirectiveBlock block, CompositionScope scope)
    {
        if (block.Header.Fault is not null)
        {
            return null;
        }

        var arguments = DirectiveArguments.Check(block.Header, PageShape, scope);
        return new PageSettings(Setup(arguments), arguments.OpenLine("titre"), arguments.OpenLine("entete-gauche"), arguments.OpenLine("entete-droite"), PlaceOf(arguments));
    }

    private static BookletPlace PlaceOf(DirectiveArguments arguments) =>
        arguments.OneOf("livret", [("suite", BookletPlace.FollowsOn), ("sans", BookletPlace.LeftOut)]) ?? BookletPlace.OwnPages;

    private static PageSetup Setup(DirectiveArguments arguments)
    {
        var landscape = arguments.OneOf("orientation", [("portrait", false), ("paysage", true)]) ?? false;
        var framed = arguments.OneOf("cadre", [("double", true), ("non", false)]) ?? false;
        var page = landscape ? PageSetup.LandscapeA4 : PageSetup.Portrait;
        return (framed ? page.Framed() : page) with
        {
            Head = arguments.OneOf("entete", [("oui", HeadContent.Whole), ("logos", HeadContent.Logos), ("non", HeadContent.None)]) ?? HeadContent.Whole,
            Foot = arguments.OneOf("pied", [("oui", FootContent.Whole), ("numero", FootContent.Number), ("non", FootContent.None)]) ?? FootContent.Whole,
        };
    }

    public IEnumerable<Block> Build(DirectiveBlock block, DirectiveArguments arguments, BlockComposer composer)
    {
        composer.Scope.Report(AuthoringMessages.PageNotFirst(arguments.Position));
        return [];
    }
}
