using System.Text.RegularExpressions;
using CqpKits.Kits.Building;

namespace CqpKits.Testing;

/// <summary>The forms of the shipped certifications as they are without their templates.</summary>
internal static partial class UntemplatedForms
{
    private const string Output = "output/sans-modele";

    private static readonly string[] Certifications = ["agc", "commercial-sedentaire", "technico-commercial-chimie"];

    private static readonly Lazy<MemoryWorkspace> Workspace = new(Make);

    /// <summary>All files of the workspace in which they were built.</summary>
    public static IReadOnlyDictionary<string, byte[]> Built => Workspace.Value.Files;

    /// <summary>Whether a path is that of one of their copies.</summary>
    public static bool IsOne(string path) => path.StartsWith(Output + "/", StringComparison.Ordinal);

    /// <summary>A workspace in which no form names a template.</summary>
    public static MemoryWorkspace Without()
    {
        var workspace = MemoryWorkspace.Shipped();
        foreach (var path in Certifications.Select(c => $"referentials/{c}/formulaires.yaml"))
        {
            workspace.With(path, TemplateLine().Replace(workspace.Text(path), ""));
        }

        return workspace;
    }

    private static MemoryWorkspace Make()
    {
        var workspace = Without();
        foreach (var code in Certifications)
        {
            var built = WordAlone.Build(workspace, new BuildRequest { Certification = code, Blank = true, Output = Output });
            Assert.True(built.Succeeded, string.Join('\n', built.Diagnostics));
        }

        return workspace;
    }

    [GeneratedRegex(@"(?m)^    modele: .*\n")]
    private static partial Regex TemplateLine();
}
