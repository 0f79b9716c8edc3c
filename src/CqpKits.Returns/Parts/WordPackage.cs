using CqpKits.Packages.Parts;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Parts;

/// <summary>The parts of a Word document that a form is read from, found by their relationships and not by their names.</summary>
internal sealed class WordPackage
{
    private readonly IReadOnlyDictionary<string, byte[]> parts;
    private readonly string main;

    private WordPackage(IReadOnlyDictionary<string, byte[]> parts, string main) => (this.parts, this.main) = (parts, main);

    /// <summary>The document in a package that passed the gate; null when it has none, or two.</summary>
    public static WordPackage? Of(IReadOnlyDictionary<string, byte[]> parts)
    {
        var package = new WordPackage(parts, "");
        return package.Targets("", "officeDocument").ToList() is [var only] && WordXml.IsDocument(parts[only]) ? new WordPackage(parts, only) : null;
    }

    /// <summary>What its form is read from.</summary>
    public PackageStories Read(CancellationToken cancellation) => new(
        StoryReader.Read(parts[main], WordStyles.Read(Targets(main, "styles").Select(name => parts[name]).FirstOrDefault()), cancellation),
        [.. Targets(main, "footer").Concat(Targets(main, "header")).Select(name => StoryReader.Read(parts[name], WordStyles.None, cancellation))],
        CustomProperties.Read(Targets("", "custom-properties").Concat(Targets("", "customProperties")).Select(name => parts[name])));

    private IEnumerable<string> Targets(string source, string type) =>
        Relationships.Of(parts, source)
            .Where(r => r.Type == type && r.Part is not null && parts.ContainsKey(r.Part))
            .Select(r => r.Part!)
            .Distinct(StringComparer.OrdinalIgnoreCase);
}
