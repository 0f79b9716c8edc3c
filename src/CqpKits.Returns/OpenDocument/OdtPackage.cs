using System.Xml;
using CqpKits.Packages.Parts;
using CqpKits.Packages.Xml;
using CqpKits.Returns.Parts;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.OpenDocument;

/// <summary>The parts of an OpenDocument package that a form is read from.</summary>
internal static class OdtPackage
{
    /// <summary>What a form is read from; null when the package has no text.</summary>
    public static PackageStories? Read(IReadOnlyDictionary<string, byte[]> parts, CancellationToken cancellation)
    {
        if (!parts.TryGetValue(OdtPartNames.Content, out var content) || !IsContent(content))
        {
            return null;
        }

        var shared = parts.GetValueOrDefault(OdtPartNames.Styles);
        var text = OdtStoryReader.Read(content, OdtStyles.Read(shared, content), cancellation);
        var margins = shared is null ? default : OdtStoryReader.Read(shared, OdtStyles.Read(shared, shared), cancellation);
        Overlays.Lay(text.Story, text.Drawings);
        Overlays.LayFromMargins(text.Story, margins.Drawings ?? []);
        return new PackageStories(
            text.Story,
            margins.Story is null ? [] : [margins.Story],
            CustomProperties.Read(parts.TryGetValue(OdtPartNames.Metadata, out var meta) ? [meta] : [], "user-defined", OdtXml.Meta));
    }

    private static bool IsContent(byte[] part)
    {
        using var reader = PartXml.Open(part);
        return reader.MoveToContent() == XmlNodeType.Element && OdtXml.Name(reader) == "office:document-content";
    }
}
