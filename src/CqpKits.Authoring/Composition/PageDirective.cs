using CqpKits.Authoring.Dialect;
using CqpKits.Authoring.Faults;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;

namespace CqpKits.Authoring.Composition;

/// <summary>
/// <c>:::page{orientation=paysage titre="…"}</c>: page orientation, title, headers, and the place in a booklet. It must be the first block of the template; later it is a
/// fault.
/// </summary>
internal sealed class PageDirective : IBlockDirective
{
    public const string Name = "page";

    private static readonly DirectiveShape PageShape = new(Name) { IsLeaf = true, Attributes = ["orientation", "titre", "entete-gauche", "entete-droite", "livret"] };

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
        var orientation = arguments.Exact("orientation") ?? "portrait";
        if (orientation is not ("portrait" or "paysage"))
        {
            arguments.Refuse("orientation", "« portrait » ou « paysage »");
        }

        return new PageSettings(orientation == "paysage", arguments.OneLine("titre"), arguments.OneLine("entete-gauche"), arguments.OneLine("entete-droite"), PlaceOf(arguments));
    }

    private static BookletPlace PlaceOf(DirectiveArguments arguments)
    {
        switch (arguments.Exact("livret"))
        {
            case null:
                return BookletPlace.OwnPages;
            case "suite":
                return BookletPlace.FollowsOn;
            case "sans":
                return BookletPlace.LeftOut;
            default:
                arguments.Refuse("livret", "« suite » ou « sans »");
                return BookletPlace.OwnPages;
        }
    }

    public IEnumerable<Block> Build(DirectiveBlock block, DirectiveArguments arguments, BlockComposer composer)
    {
        composer.Scope.Report(AuthoringMessages.PageNotFirst(arguments.Position));
        return [];
    }
}
