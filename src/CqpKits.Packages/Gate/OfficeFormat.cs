using CqpKits.Packages.Parts;

namespace CqpKits.Packages.Gate;

/// <summary>A format of Office Open XML: its parts are found by following relationships from the package to its main part, and from there on.</summary>
public abstract class OfficeFormat : PackageFormat
{
    /// <summary>Type of the relationship from the package to its main part.</summary>
    protected const string MainPart = "officeDocument";

    /// <summary>
    /// The types of relationships that are followed, by the type that led to their source; from the package itself: by an empty type. What relationships of
    /// other types lead to stays closed, and so does what lies outside of the file. Where the list is empty, they are only looked at for what they link to.
    /// </summary>
    protected abstract IReadOnlyDictionary<string, string[]> Followed { get; }

    /// <summary>The types among them whose parts a file can do without: a fault in one refuses no file, and leaves it closed.</summary>
    protected virtual IReadOnlyList<string> Dispensable => [];

    /// <summary>Whether the main part is read in one go, by <see cref="GatedPackage.Read"/>.</summary>
    protected virtual bool ReadsMainPartAtOnce => false;

    /// <inheritdoc/>
    public override Refusal? Open(PartOpener parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Has(ContentTypes.Part) ? parts.Open(ContentTypes.Part) ?? Follow(parts, "", "") : new(RefusalKind.OtherZip);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<LinkedContent> Linked(IReadOnlyDictionary<string, byte[]> opened)
    {
        ArgumentNullException.ThrowIfNull(opened);
        return [.. opened.Keys.SelectMany(source => Relationships.Of(opened, source)).Select(Linked).OfType<LinkedContent>().Distinct()];
    }

    /// <summary>A document is linked even where it is a part of the file, since it is in a format of its own; hyperlinks and templates show nothing.</summary>
    private static LinkedContent? Linked(Relationship relationship) => relationship.Type switch
    {
        "aFChunk" or "subDocument" or "frame" => new(LinkedKind.Document, relationship.Target, relationship.Part),
        "image" when relationship.IsExternal => new(LinkedKind.Picture, relationship.Target),
        "oleObject" or "package" or "control" or "chart" or "video" or "audio" or "media" when relationship.IsExternal => new(LinkedKind.Embedding, relationship.Target),
        _ => null,
    };

    private Refusal? Open(PartOpener parts, Relationship relationship)
    {
        if (Dispensable.Contains(relationship.Type))
        {
            parts.OpenIfSound(relationship.Part!);
            return null;
        }

        var refusal = ReadsMainPartAtOnce && relationship.Type == MainPart ? parts.OpenForReading(relationship.Part!) : parts.Open(relationship.Part!);
        return refusal ?? Follow(parts, relationship.Part!, relationship.Type);
    }

    private Refusal? Follow(PartOpener parts, string source, string type)
    {
        if (!Followed.TryGetValue(type, out var types))
        {
            return null;
        }

        return parts.Open(Relationships.PartOf(source))
            ?? Relationships.Of(parts.Opened, source)
                .Where(r => types.Contains(r.Type) && r.Part is { } part && parts.Has(part) && !parts.Opened.ContainsKey(part))
                .Select(r => Open(parts, r))
                .FirstOrDefault(refusal => refusal is not null);
    }
}
