using System.Xml;
using CqpKits.Packages.Gate;
using CqpKits.Packages.Parts;
using CqpKits.Packages.Xml;

namespace CqpKits.Returns.OpenDocument;

/// <summary>What an inflated OpenDocument package must pass: readable without a password, well formed, no program in it, and nothing outside it.</summary>
internal static class OdtGate
{
    private static readonly HashSet<string> Programs = ["office:script", "script:event-listener", "text:execute-macro", "text:script"];

    private static readonly HashSet<string> Objects = ["draw:object", "draw:object-ole", "draw:plugin", "draw:applet", "draw:floating-frame"];

    private static readonly HashSet<string> Inclusions = ["text:section-source", "office:dde-source", "text:dde-connection-decl", "text:dde-connection"];

    /// <summary>What may lead outside: nobody follows it.</summary>
    private static readonly HashSet<string> Hyperlinks = ["text:a", "draw:a", "draw:area-rectangle", "draw:area-circle", "draw:area-polygon", "form:form", "form:button"];

    /// <summary>The first refusal, or null.</summary>
    public static Refusal? Refuse(IReadOnlyDictionary<string, byte[]> parts, CancellationToken cancellation) =>
        XmlGate.Refuse(parts.Where(p => IsManifest(p.Key)), GateLimits.XmlDepth, cancellation)
        ?? (IsEncrypted(parts) ? new Refusal(RefusalKind.Encrypted) : null)
        ?? XmlGate.Refuse(parts.Where(p => OdtPartNames.IsXml(p.Key)), GateLimits.XmlDepth, cancellation)
        ?? parts.Where(p => OdtPartNames.IsXml(p.Key)).Select(p => Contents(p.Value)).FirstOrDefault(r => r is not null);

    private static bool IsManifest(string name) => string.Equals(name, OdtPartNames.Manifest, StringComparison.OrdinalIgnoreCase);

    /// <summary>The manifest stays readable in a document with a password, and says how each other part was encrypted.</summary>
    private static bool IsEncrypted(IReadOnlyDictionary<string, byte[]> parts)
    {
        if (!parts.TryGetValue(OdtPartNames.Manifest, out var bytes))
        {
            return false;
        }

        using var reader = PartXml.Open(bytes);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && OdtXml.Name(reader) == "manifest:encryption-data")
            {
                return true;
            }
        }

        return false;
    }

    private static Refusal? Contents(byte[] bytes)
    {
        using var reader = PartXml.Open(bytes);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && Element(reader) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private static Refusal? Element(XmlReader reader)
    {
        var (name, link) = (OdtXml.Name(reader), OdtXml.Link(reader) ?? "");
        return Programs.Contains(name) ? new(RefusalKind.Macros)
            : Objects.Contains(name) ? new(RefusalKind.EmbeddedObject, PartNames.Shown(link))
            : Inclusions.Contains(name) ? new(RefusalKind.ForeignContent, PartNames.Shown(link))
            : link.Length == 0 || Hyperlinks.Contains(name) || link.StartsWith('#') ? null
            : name == "meta:template" ? new(RefusalKind.AttachedTemplate, PartNames.Shown(link))
            : link.Any(c => c is ':' or '\\') || link.StartsWith("//", StringComparison.Ordinal) ? new(RefusalKind.ExternalTarget, PartNames.Shown(link))
            : PartNames.StaysInside(link.StartsWith("./", StringComparison.Ordinal) ? link[2..] : link) ? null
            : new(RefusalKind.TargetOutside, PartNames.Shown(link));
    }
}
