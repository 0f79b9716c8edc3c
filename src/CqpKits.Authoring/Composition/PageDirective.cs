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
        return new PageSettings(Setup(arguments), arguments.OneLine("titre"), arguments.OneLine("entete-gauche"), arguments.OneLine("entete-droite"), PlaceOf(arguments));
    }

    private static BookletPlace PlaceOf(DirectiveArguments arguments) => arguments.Exact("livret") is null
        ? BookletPlace.OwnPages
        : Choice(arguments, "livret", "« suite » ou « sans »", [("suite", BookletPlace.FollowsOn), ("sans", BookletPlace.LeftOut)]);

    private static PageSetup Setup(DirectiveArguments arguments)
    {
        var landscape = Choice(arguments, "orientation", "« portrait » ou « paysage »", [("portrait", false), ("paysage", true)]);
        var framed = Choice(arguments, "cadre", "« double » ou « non »", [("non", false), ("double", true)]);
        var page = landscape ? PageSetup.LandscapeA4 : PageSetup.Portrait;
        return (framed ? page.Framed() : page) with
        {
            HasHead = Choice(arguments, "entete", "« oui » ou « non »", [("oui", true), ("non", false)]),
            Foot = Choice(arguments, "pied", "« oui », « numero » ou « non »", [("oui", FootContent.Whole), ("numero", FootContent.Number), ("non", FootContent.None)]),
        };
    }

    /// <summary>The meaning of the word an attribute has; that of the first choice when it has none, and for a word that is refused.</summary>
    private static T Choice<T>(DirectiveArguments arguments, string key, string expected, IReadOnlyList<(string Word, T Meaning)> choices)
    {
        var written = arguments.Exact(key) ?? choices[0].Word;
        if (choices.Any(c => c.Word == written))
        {
            return choices.First(c => c.Word == written).Meaning;
        }

        arguments.Refuse(key, expected);
        return choices[0].Meaning;
    }

    public IEnumerable<Block> Build(DirectiveBlock block, DirectiveArguments arguments, BlockComposer composer)
    {
        composer.Scope.Report(AuthoringMessages.PageNotFirst(arguments.Position));
        return [];
    }
}
