using CqpKits.Packages.Gate;
using CqpKits.Packages.Parts;

namespace CqpKits.Packages.Word;

/// <summary>Word (.docx).</summary>
public sealed class WordFormat : OfficeFormat
{
    private readonly bool forParts;

    private WordFormat(bool forParts) => this.forParts = forParts;

    /// <summary>A returned form.</summary>
    public static WordFormat Form { get; } = new(forParts: false);

    /// <summary>
    /// A file of which only parts within it are taken: what it refers to outside (the template that most branch styles are attached to) is left there, and is no
    /// reason to refuse it; nor is a picture that lies elsewhere than Word puts it.
    /// </summary>
    public static WordFormat Parts { get; } = new(forParts: true);

    /// <inheritdoc/>
    public override bool Claims(PackageListing listing) => OtherZips.IsPlainPackage(listing);

    /// <inheritdoc/>
    public override Refusal? Part(string name) => forParts && PartNames.IsPicture(name) ? null : WordPartNames.Refuse(name);

    /// <inheritdoc/>
    protected override Refusal? References(IReadOnlyDictionary<string, byte[]> parts) => forParts ? null : base.References(parts);
}
