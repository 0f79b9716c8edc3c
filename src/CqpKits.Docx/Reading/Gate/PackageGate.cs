using CqpKits.Diagnostics;

namespace CqpKits.Docx.Reading;

/// <summary>
/// All that a file from outside must pass before anything is made of it, cheapest first. After it every part is in memory, within its limits,
/// well formed, and refers to nothing outside.
/// </summary>
internal static class PackageGate
{
    /// <summary>The parts of a package by name, case-insensitive; or one refusal.</summary>
    public static Outcome<IReadOnlyDictionary<string, byte[]>> Pass(string path, byte[] bytes)
    {
        if ((Size(path, bytes) ?? FileNature.Refuse(path, bytes)) is { } refusal)
        {
            return Outcome.Failed<IReadOnlyDictionary<string, byte[]>>(refusal);
        }

        var unzipped = Unzip.Read(path, bytes);
        return unzipped.Value is { } parts && Contents(path, parts) is { } why
            ? Outcome.Failed<IReadOnlyDictionary<string, byte[]>>(why)
            : unzipped;
    }

    private static Diagnostic? Size(string path, byte[] bytes) =>
        bytes.Length > GateLimits.FileBytes ? ReadingMessages.TooLarge(path, bytes.Length, GateLimits.FileBytes) : null;

    private static Diagnostic? Contents(string path, IReadOnlyDictionary<string, byte[]> parts) =>
        XmlGate.Refuse(path, parts) ?? ContentTypeGate.Refuse(path, parts) ?? RelationshipGate.Refuse(path, parts);
}
