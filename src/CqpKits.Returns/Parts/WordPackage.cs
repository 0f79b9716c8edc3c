using CqpKits.Packages.Gate;
using CqpKits.Packages.Parts;
using CqpKits.Returns.Tree;
using CqpKits.Returns.Word;

namespace CqpKits.Returns.Parts;

/// <summary>The parts of a Word document that a form is read from, found by their relationships and not by their names.</summary>
internal sealed class WordPackage
{
    private readonly GatedPackage package;
    private readonly IReadOnlyDictionary<string, byte[]> parts;
    private readonly string main;

    private readonly IReadOnlyList<Relationship> ofPackage;
    private readonly IReadOnlyList<Relationship> ofMain;

    private WordPackage(GatedPackage package, string main) => (this.package, parts, this.main, ofPackage, ofMain) =
        (package, package.Parts, main, Relationships.Of(package.Parts, ""), main.Length == 0 ? [] : Relationships.Of(package.Parts, main));

    /// <summary>The document in a package that passed the gate; null when it has none, or two.</summary>
    public static WordPackage? Of(GatedPackage package)
    {
        var whole = new WordPackage(package, "");
        return whole.Targets("", "officeDocument").ToList() is [var only] && WordXml.IsDocument(whole.parts[only]) ? new WordPackage(package, only) : null;
    }

    /// <summary>What its form is read from, or why its text is none.</summary>
    public Gated<PackageStories> Read(CancellationToken cancellation)
    {
        var context = Context();
        var text = package.Read(main, xml => StoryReader.Read(xml, context, cancellation));
        return text.Value is { } story ? Gated.Of(Whole(story, context, cancellation)) : Gated.Refused<PackageStories>(text.Refusal!);
    }

    private PackageStories Whole(WordStory text, WordContext context, CancellationToken cancellation)
    {
        var margins = Targets(main, "footer").Concat(Targets(main, "header")).Select(name => StoryReader.Read(parts[name], context, cancellation)).ToList();
        Overlays.Lay(text.Story, text.Drawings);
        Overlays.LayFromMargins(text.Story, margins.SelectMany(m => m.Drawings));
        return new PackageStories(text.Story, [.. margins.Select(m => m.Story)], CustomProperties.Read(Targets("", "custom-properties").Concat(Targets("", "customProperties")).Select(name => parts[name])));
    }

    private WordContext Context()
    {
        var palette = new Palette(Part("theme"));
        var looks = new LookReader(palette);
        var (core, extended) = (Targets("", "core-properties").ToList(), Targets("", "extended-properties").Concat(Targets("", "extendedProperties")).ToList());
        return new WordContext
        {
            Palette = palette,
            Looks = looks,
            Styles = WordStyles.Read(Part("styles"), looks, palette),
            Numbering = Numbering.Read(Part("numbering")),
            Data = BoundStores.Of(parts, Targets(main, "customXml"), core, extended),
            UpdatesFields = DocumentSettings.UpdateFields(Part("settings")),
            KeepsPromptFlags = SavingProgram.KeepsPromptFlags(extended.Select(name => parts[name]).FirstOrDefault()),
        };
    }

    private byte[]? Part(string type) => Targets(main, type).Select(name => parts[name]).FirstOrDefault();

    private IEnumerable<string> Targets(string source, string type) =>
        (source.Length == 0 ? ofPackage : ofMain)
            .Where(r => r.Type == type && r.Part is not null && parts.ContainsKey(r.Part))
            .Select(r => r.Part!)
            .Distinct(StringComparer.OrdinalIgnoreCase);
}
