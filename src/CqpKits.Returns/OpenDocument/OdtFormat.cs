using CqpKits.Packages.Gate;

namespace CqpKits.Returns.OpenDocument;

/// <summary>OpenDocument text (.odt).</summary>
internal sealed class OdtFormat : PackageFormat
{
    private OdtFormat()
    {
    }

    /// <summary>A returned form.</summary>
    public static OdtFormat Form { get; } = new();

    /// <inheritdoc/>
    public override bool Claims(PackageListing listing) => OtherZips.IsOpenDocumentText(listing);

    /// <inheritdoc/>
    public override Refusal? Part(string name) => OdtPartNames.Refuse(name);

    /// <inheritdoc/>
    public override Refusal? Contents(IReadOnlyDictionary<string, byte[]> parts, CancellationToken cancellation) => OdtGate.Refuse(parts, cancellation);
}
