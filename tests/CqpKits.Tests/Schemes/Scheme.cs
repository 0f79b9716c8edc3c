using CqpKits.Diagnostics;
using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Model;

namespace CqpKits.Tests.Schemes;

/// <summary>Public schemes of other branches, each a certification of one file with its boundary vectors as worked cases.</summary>
internal static class Scheme
{
    /// <summary>Codes of all schemes.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Directory.GetFiles(Folder, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.PathOf("tests/CqpKits.Tests/Schemes");

    /// <summary>The YAML of a scheme.</summary>
    public static string Text(string code) => File.ReadAllText(Path.Combine(Folder, code + ".yaml"));

    /// <summary>A scheme, loaded and checked.</summary>
    public static Checked<Certification> Load(string code) => CertificationLoader.Load($"referentials/{code}", path =>
        path == $"referentials/{code}/certification.yaml" ? Checked.Of(new SourceFile(path, Text(code))) : Checked.Failed<SourceFile>(SourceFileMessages.Missing(path)));

    /// <summary>A workspace that has the scheme and all that is shipped.</summary>
    public static MemoryWorkspace Workspace(string code) => MemoryWorkspace.Shipped().With($"referentials/{code}/certification.yaml", Text(code));
}
