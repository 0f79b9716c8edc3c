using CqpKits.Diagnostics;

namespace CqpKits.Docx.Reading;

/// <summary>
/// All that a file from outside must pass before anything is made of it, cheapest first. After it every part is in memory, within its limits,
/// well formed, and refers to nothing outside.
/// </summary>
internal static class PackageGate
{
    /// <summary>The parts of a returned document or workbook; or one refusal.</summary>
    public static Outcome<GatedPackage> Pass(string path, byte[] bytes, CancellationToken cancellation) =>
        Pass(path, bytes, forParts: false, cancellation);

    /// <summary>
    /// The same for a Word file of which only parts within it are taken: what it refers to outside (the template that most charters are attached to) is left
    /// there, and is no reason to refuse it; nor is a picture that lies elsewhere than Word puts it.
    /// </summary>
    public static Outcome<IReadOnlyDictionary<string, byte[]>> PassForParts(string path, byte[] bytes)
    {
        var gate = Pass(path, bytes, forParts: true, CancellationToken.None);
        return gate.Value switch
        {
            null => Outcome.Failed<IReadOnlyDictionary<string, byte[]>>(gate.Diagnostics),
            { Kind: PackageKind.OpenDocument } => Outcome.Failed<IReadOnlyDictionary<string, byte[]>>(ReadingMessages.OpenDocument(path)),
            { Kind: PackageKind.Workbook } => Outcome.Failed<IReadOnlyDictionary<string, byte[]>>(ReadingMessages.Workbook(path)),
            var package => Outcome.Of(package.Parts),
        };
    }

    private static Outcome<GatedPackage> Pass(string path, byte[] bytes, bool forParts, CancellationToken cancellation)
    {
        if ((Size(path, bytes) ?? FileNature.Refuse(path, bytes)) is { } refusal)
        {
            return Outcome.Failed<GatedPackage>(refusal);
        }

        var unzipped = Unzip.Read(path, bytes, picturesAnywhere: forParts, cancellation);
        return unzipped.Value is { } package && Contents(path, package, forParts, cancellation) is { } why
            ? Outcome.Failed<GatedPackage>(why)
            : unzipped;
    }

    private static Diagnostic? Size(string path, byte[] bytes) =>
        bytes.Length > GateLimits.FileBytes ? ReadingMessages.TooLarge(path, bytes.Length, GateLimits.FileBytes) : null;

    private static Diagnostic? Contents(string path, GatedPackage package, bool forParts, CancellationToken cancellation) =>
        package.Kind == PackageKind.OpenDocument
            ? OdtGate.Refuse(path, package.Parts, cancellation)
            : XmlGate.Refuse(path, package.Parts, cancellation)
                ?? ContentTypeGate.Refuse(path, package.Parts)
                ?? (forParts ? null : RelationshipGate.Refuse(path, package.Parts));
}
