using CqpKits.Packages.Gate;
using CqpKits.Packages.Parts;

namespace CqpKits.Packages.Word;

/// <summary>Word (.docx, and .docm, whose macros stay closed).</summary>
public sealed class WordFormat : OfficeFormat
{
    /// <summary>
    /// What describes a file: who wrote it when, with which program, and our own properties, whose identity stands at the foot of each page as well. Some
    /// programs write these parts faulty.
    /// </summary>
    private static readonly string[] Described = ["core-properties", "extended-properties", "extendedProperties", "custom-properties", "customProperties"];

    private static readonly Dictionary<string, string[]> FormParts = new()
    {
        [""] = [MainPart, .. Described],
        [MainPart] = ["styles", "numbering", "settings", "theme", "header", "footer", "footnotes", "endnotes", "comments", "customXml"],
        ["customXml"] = ["customXmlProps"],
        ["header"] = [],
        ["footer"] = [],
        ["footnotes"] = [],
        ["endnotes"] = [],
    };

    private readonly bool forParts;

    private WordFormat(bool forParts) => this.forParts = forParts;

    /// <summary>A returned form: what it is read from is opened, and nothing else.</summary>
    public static WordFormat Form { get; } = new(forParts: false);

    /// <summary>
    /// A file of a branch of which parts are taken, pictures too: all parts are opened, and one that no such file has refuses it. What it refers to outside
    /// (the template that most branch styles are attached to) is left there, and is no reason to refuse it.
    /// </summary>
    public static WordFormat Parts { get; } = new(forParts: true);

    /// <inheritdoc/>
    protected override IReadOnlyDictionary<string, string[]> Followed => FormParts;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Dispensable => Described;

    /// <inheritdoc/>
    protected override bool ReadsMainPartAtOnce => true;

    /// <inheritdoc/>
    public override bool Claims(PackageListing listing) => OtherZips.IsPlainPackage(listing);

    /// <inheritdoc/>
    public override Refusal? Open(PartOpener parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return !forParts ? base.Open(parts) : parts.Has(ContentTypes.Part) ? OpenAll(parts) : new(RefusalKind.OtherZip);
    }

    /// <inheritdoc/>
    public override ClosedNature NatureOf(string name) => WordPartNames.NatureOf(name);

    private static Refusal? OpenAll(PartOpener parts) =>
        parts.Names.Select(Refuse).Concat(parts.Names.Select(name => Open(parts, name))).FirstOrDefault(r => r is not null)
        ?? (ContentTypes.AreForMacros(parts.Opened) ? new(RefusalKind.Macros) : null);

    private static Refusal? Open(PartOpener parts, string name) => PartNames.IsXml(name) ? parts.Open(name) : parts.OpenBinary(name);

    private static Refusal? Refuse(string name) => WordPartNames.NatureOf(name) switch
    {
        ClosedNature.Macros => new(RefusalKind.Macros),
        ClosedNature.EmbeddedObject => new(RefusalKind.EmbeddedObject, PartNames.Shown(name)),
        ClosedNature.Unusual when !PartNames.IsPicture(name) => new(RefusalKind.UnknownPart, PartNames.Shown(name)),
        _ => null,
    };
}
