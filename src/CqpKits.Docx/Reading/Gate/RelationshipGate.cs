using CqpKits.Diagnostics;

namespace CqpKits.Docx.Reading;

/// <summary>What the parts of a form may refer to: one another, and hyperlinks, which nobody follows.</summary>
internal static class RelationshipGate
{
    /// <summary>The first refusal, or null.</summary>
    public static Diagnostic? Refuse(string path, IReadOnlyDictionary<string, byte[]> parts) =>
        parts.Where(p => PartNames.IsRelationships(p.Key))
            .SelectMany(p => Relationships.In(p.Key, p.Value))
            .Select(r => Refuse(path, r))
            .FirstOrDefault(r => r is not null);

    private static Diagnostic? Refuse(string path, Relationship relationship)
    {
        var target = PartNames.Shown(relationship.Target);
        return relationship.Type.ToUpperInvariant() switch
        {
            "HYPERLINK" => null,
            "ATTACHEDTEMPLATE" => ReadingMessages.AttachedTemplate(path, target),
            "VBAPROJECT" or "WORDVBADATA" or "ACTIVEXCONTROLBINARY" or "CONTROL" => ReadingMessages.Macros(path),
            "OLEOBJECT" or "PACKAGE" => ReadingMessages.EmbeddedObject(path, target),
            "AFCHUNK" or "SUBDOCUMENT" or "FRAME" => ReadingMessages.ForeignContent(path, target),
            _ when relationship.IsExternal => ReadingMessages.ExternalTarget(path, target),
            _ when relationship.Part is null => ReadingMessages.TargetOutside(path, target),
            _ => null,
        };
    }
}
