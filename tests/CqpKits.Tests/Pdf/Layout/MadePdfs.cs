using CqpKits.Kits.Building;
using CqpKits.Kits.Printing;

namespace CqpKits.Tests.Pdf.Layout;

/// <summary>Every document of the shipped certifications as a PDF file, made once.</summary>
internal static class MadePdfs
{
    private static readonly string[] Codes = ["agc", "commercial-sedentaire", "technico-commercial-chimie"];

    private static readonly Lazy<MemoryWorkspace> Made = new(Build);

    public static MemoryWorkspace Workspace => Made.Value;

    public static IEnumerable<string> All => Workspace.Files.Keys.Where(f => f.EndsWith(".pdf", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Builds them anew.</summary>
    public static MemoryWorkspace Build()
    {
        var workspace = MemoryWorkspace.Shipped();
        foreach (var code in Codes)
        {
            var outcome = BuildKit.Run(workspace, new BuildRequest { Certification = code, Blank = true, All = true, Formats = OutputFormats.Pdf });
            Assert.True(outcome.Succeeded, string.Join('\n', outcome.Diagnostics));
        }

        var candidates = BuildKit.Run(workspace, new BuildRequest { Certification = "agc", Formats = OutputFormats.Pdf });
        Assert.True(candidates.Succeeded, string.Join('\n', candidates.Diagnostics));
        return workspace;
    }
}
