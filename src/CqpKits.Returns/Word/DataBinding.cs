using System.Xml;

namespace CqpKits.Returns.Word;

/// <summary>The data that a control is bound to (17.5.2.6): where they lie.</summary>
/// <param name="Path">XPath.</param>
/// <param name="Prefixes">Declarations of the prefixes in it, as attributes.</param>
/// <param name="Store">Identity of the part, or null.</param>
internal sealed record DataBinding(string Path, string Prefixes, string? Store)
{
    /// <summary>The binding that an element states.</summary>
    public static DataBinding? Read(XmlReader reader)
    {
        var names = reader.NamespaceURI;
        string? Value(string name) => reader.GetAttribute(name, names) ?? WordXml.Attribute(reader, name);
        return Value("xpath") is { Length: > 0 } path ? new DataBinding(path, Value("prefixMappings") ?? "", Value("storeItemID")) : null;
    }
}
