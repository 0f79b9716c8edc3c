using System.Xml;
using CqpKits.Packages.Parts;
using CqpKits.Packages.Xml;

namespace CqpKits.Packages.Gate;

/// <summary>A format of Office Open XML: its parts are XML, it runs nothing, and refers to nothing outside.</summary>
public abstract class OfficeFormat : PackageFormat
{
    /// <inheritdoc/>
    public override Refusal? Contents(IReadOnlyDictionary<string, byte[]> parts, CancellationToken cancellation) =>
        XmlGate.Refuse(parts, GateLimits.XmlDepth, cancellation) ?? ContentTypeGate.Refuse(parts) ?? References(parts);

    /// <summary>The refusal of what parts refer to, or null.</summary>
    protected virtual Refusal? References(IReadOnlyDictionary<string, byte[]> parts) => RelationshipGate.Refuse(parts);
}

/// <summary>What kinds of content an Office package may declare.</summary>
internal static class ContentTypeGate
{
    /// <summary>The refusal of a package that declares macros, or declares nothing; or null.</summary>
    public static Refusal? Refuse(IReadOnlyDictionary<string, byte[]> parts)
    {
        if (!parts.TryGetValue("[Content_Types].xml", out var bytes))
        {
            return new(RefusalKind.OtherZip);
        }

        using var reader = PartXml.Open(bytes);
        while (reader.Read())
        {
            var type = reader.NodeType == XmlNodeType.Element ? reader.GetAttribute("ContentType") ?? "" : "";
            if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
            {
                return new(RefusalKind.Macros);
            }
        }

        return null;
    }
}

/// <summary>What the parts of an Office package may refer to: one another, and hyperlinks, which nobody follows.</summary>
internal static class RelationshipGate
{
    /// <summary>The first refusal, or null.</summary>
    public static Refusal? Refuse(IReadOnlyDictionary<string, byte[]> parts) =>
        parts.Where(p => PartNames.IsRelationships(p.Key))
            .SelectMany(p => Relationships.In(p.Key, p.Value))
            .Select(Refuse)
            .FirstOrDefault(r => r is not null);

    private static Refusal? Refuse(Relationship relationship)
    {
        var target = PartNames.Shown(relationship.Target);
        return relationship.Type.ToUpperInvariant() switch
        {
            "HYPERLINK" => null,
            "ATTACHEDTEMPLATE" => new(RefusalKind.AttachedTemplate, target),
            "VBAPROJECT" or "WORDVBADATA" or "ACTIVEXCONTROLBINARY" or "CONTROL" => new(RefusalKind.Macros),
            "OLEOBJECT" or "PACKAGE" => new(RefusalKind.EmbeddedObject, target),
            "AFCHUNK" or "SUBDOCUMENT" or "FRAME" => new(RefusalKind.ForeignContent, target),
            _ when relationship.IsExternal => new(RefusalKind.ExternalTarget, target),
            _ when relationship.Part is null => new(RefusalKind.TargetOutside, target),
            _ => null,
        };
    }
}
