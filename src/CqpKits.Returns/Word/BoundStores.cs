using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using CqpKits.Packages.Parts;
using CqpKits.Packages.Xml;

namespace CqpKits.Returns.Word;

/// <summary>The XML parts that controls may be bound to: Word shows what they say, whatever the text of the control is.</summary>
internal sealed class BoundStores
{
    private const string CoreProperties = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}";
    private const string ExtendedProperties = "{6668398D-A668-4E3E-A5EB-62B293D839F1}";

    /// <summary>Longest path that is looked for; Word writes some hundred characters, and steps that each name one element.</summary>
    private const int LongestPath = 500;

    private const int MostSearches = 2;

    private readonly List<(string? Id, byte[] Part)> stores;
    private readonly Dictionary<byte[], XPathDocument?> opened = [];

    private BoundStores(List<(string? Id, byte[] Part)> stores) => this.stores = stores;

    /// <summary>The stores of a package.</summary>
    /// <param name="parts">Its parts.</param>
    /// <param name="items">Names of the custom XML parts.</param>
    /// <param name="core">Names of its core properties.</param>
    /// <param name="extended">Names of its extended properties.</param>
    public static BoundStores Of(IReadOnlyDictionary<string, byte[]> parts, IEnumerable<string> items, IEnumerable<string> core, IEnumerable<string> extended) => new(
    [
        .. items.Select(item => (Identity(parts, item), parts[item])),
        .. core.Select(name => ((string?)CoreProperties, parts[name])),
        .. extended.Select(name => ((string?)ExtendedProperties, parts[name])),
    ]);

    /// <summary>What the data say; null where there are none, and Word shows the control's own text; empty where looking for them would take too long.</summary>
    public string? Find(DataBinding binding)
    {
        if (binding.Path.Length > LongestPath || binding.Path.Count(c => c is '*' or '|') + binding.Path.Split("//").Length + binding.Path.Split("::").Length - 2 > MostSearches)
        {
            return stores.Count == 0 ? null : "";
        }

        var named = stores.Where(s => s.Id is not null && string.Equals(s.Id, binding.Store, StringComparison.OrdinalIgnoreCase)).ToList();
        return (named.Count > 0 ? named : stores).Select(s => Find(s.Part, binding)).FirstOrDefault(found => found is not null);
    }

    private string? Find(byte[] part, DataBinding binding)
    {
        try
        {
            return Open(part)?.CreateNavigator().SelectSingleNode(binding.Path, Prefixes(binding))?.Value;
        }
        catch (Exception e) when (e is XPathException or XmlException or ArgumentException)
        {
            return null; // A path that Word does not understand either.
        }
    }

    private XPathDocument? Open(byte[] part)
    {
        if (!opened.TryGetValue(part, out var document))
        {
            using var reader = PartXml.Open(part);
            opened[part] = document = new XPathDocument(reader);
        }

        return document;
    }

    private static XmlNamespaceManager Prefixes(DataBinding binding)
    {
        var names = new XmlNamespaceManager(new NameTable());
        foreach (var declared in XElement.Parse($"<x {binding.Prefixes}/>").Attributes().Where(a => a.IsNamespaceDeclaration && a.Name.LocalName != "xmlns"))
        {
            names.AddNamespace(declared.Name.LocalName, declared.Value);
        }

        return names;
    }

    private static string? Identity(IReadOnlyDictionary<string, byte[]> parts, string item)
    {
        var properties = Relationships.Of(parts, item).FirstOrDefault(r => r.Type == "customXmlProps" && r.Part is not null && parts.ContainsKey(r.Part))?.Part;
        if (properties is null)
        {
            return null;
        }

        using var reader = PartXml.Open(parts[properties]);
        reader.MoveToContent();
        return Enumerable.Range(0, reader.AttributeCount).Select(i => { reader.MoveToAttribute(i); return (reader.LocalName, reader.Value); })
            .FirstOrDefault(a => a.LocalName == "itemID").Value;
    }
}
