using CqpKits.Packages.Parts;

namespace CqpKits.Packages.Gate;

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
