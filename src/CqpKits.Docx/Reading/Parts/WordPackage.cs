namespace CqpKits.Docx.Reading;

/// <summary>The parts of a Word document that a form is read from, found by their relationships and not by their names.</summary>
internal sealed class WordPackage
{
    private readonly IReadOnlyDictionary<string, byte[]> parts;
    private readonly string main;

    private WordPackage(IReadOnlyDictionary<string, byte[]> parts, string main) => (this.parts, this.main) = (parts, main);

    /// <summary>The document's text.</summary>
    public byte[] Main => parts[main];

    /// <summary>Its headers and footers.</summary>
    public IEnumerable<byte[]> Margins => Targets(main, "footer").Concat(Targets(main, "header")).Select(name => parts[name]);

    /// <summary>Its custom properties; one that stands there twice with two values is left out.</summary>
    public IReadOnlyDictionary<string, string> Properties =>
        CustomProperties.Read(Targets("", "custom-properties").Concat(Targets("", "customProperties")).Select(name => parts[name]));

    /// <summary>The document in a package that passed the gate; null when it has none, or two.</summary>
    public static WordPackage? Of(IReadOnlyDictionary<string, byte[]> parts)
    {
        var package = new WordPackage(parts, "");
        return package.Targets("", "officeDocument").ToList() is [var only] && WordXml.IsDocument(parts[only]) ? new WordPackage(parts, only) : null;
    }

    private IEnumerable<string> Targets(string source, string type) =>
        Relationships.Of(parts, source)
            .Where(r => r.Type == type && r.Part is not null && parts.ContainsKey(r.Part))
            .Select(r => r.Part!)
            .Distinct(StringComparer.OrdinalIgnoreCase);
}
