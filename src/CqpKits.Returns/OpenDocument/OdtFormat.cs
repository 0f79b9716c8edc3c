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
    public override Refusal? Open(PartOpener parts) => OdtGate.Open(parts);

    /// <inheritdoc/>
    public override ClosedNature NatureOf(string name) => OdtPartNames.NatureOf(name);

    /// <inheritdoc/>
    public override IReadOnlyList<LinkedContent> Linked(IReadOnlyDictionary<string, byte[]> opened) => OdtLinks.In(opened);

    /// <inheritdoc/>
    public override bool HoldsMacros(IReadOnlyDictionary<string, byte[]> opened) => OdtMacros.In(opened);
}
