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
