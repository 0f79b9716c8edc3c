using CqpKits.Diagnostics;

namespace CqpKits.Docx.Reading;

/// <summary>
/// All that a file from outside must pass before anything is made of it, cheapest first. After it every part is in memory, within its limits,
/// well formed, and refers to nothing outside.
/// </summary>
internal static class PackageGate
{
    /// <summary>The parts of a package by name, case-insensitive; or one refusal.</summary>
    public static Outcome<IReadOnlyDictionary<string, byte[]>> Pass(string path, byte[] bytes) => Pass(path, bytes, forParts: false);

    private static Outcome<IReadOnlyDictionary<string, byte[]>> Pass(string path, byte[] bytes, bool forParts)
    {
        if ((Size(path, bytes) ?? FileNature.Refuse(path, bytes)) is { } refusal)
        {
            return Outcome.Failed<IReadOnlyDictionary<string, byte[]>>(refusal);
        }

        var unzipped = Unzip.Read(path, bytes, picturesAnywhere: forParts);
        return unzipped.Value is { } parts && Contents(path, parts, forParts) is { } why
            ? Outcome.Failed<IReadOnlyDictionary<string, byte[]>>(why)
            : unzipped;
    }

    /// <summary>
    /// The same for a file of which only parts within it are taken: what it refers to outside (the template that most charters are attached to) is left there,
    /// and is no reason to refuse it; nor is a picture that lies elsewhere than Word puts it.
    /// </summary>
    public static Outcome<IReadOnlyDictionary<string, byte[]>> PassForParts(string path, byte[] bytes) => Pass(path, bytes, forParts: true);

    private static Diagnostic? Size(string path, byte[] bytes) =>
        bytes.Length > GateLimits.FileBytes ? ReadingMessages.TooLarge(path, bytes.Length, GateLimits.FileBytes) : null;

    private static Diagnostic? Contents(string path, IReadOnlyDictionary<string, byte[]> parts, bool forParts) =>
        XmlGate.Refuse(path, parts) ?? ContentTypeGate.Refuse(path, parts) ?? (forParts ? null : RelationshipGate.Refuse(path, parts));
}
