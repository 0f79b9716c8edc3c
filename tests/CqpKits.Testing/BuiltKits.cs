using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Kits.Building;
using CqpKits.Treatments;

namespace CqpKits.Testing;

/// <summary>The kits of AGC, built in memory: every document for the sample candidates, and every blank one.</summary>
internal static class BuiltKits
{
    private static readonly Lazy<MemoryWorkspace> Built = new(Build);

    public static MemoryWorkspace Workspace => Built.Value;

    /// <summary>Every document built.</summary>
    public static IReadOnlyList<string> All => [.. Workspace.Files.Keys.Where(f => f.EndsWith(".docx", StringComparison.Ordinal))];

    /// <summary>The documents that are filled and come back.</summary>
    public static IReadOnlyList<string> Forms => [.. All.Where(f => ReadBack.IsForm(Workspace.Files[f]))];

    /// <summary>One of each form, blank: no field has a value beforehand.</summary>
    public static IReadOnlyList<string> Blank => [.. Forms.Where(f => f.Contains("/vierge/", StringComparison.Ordinal))];

    public static DocxFile Read(string path) => DocxFile.Read(Workspace.Files[path]);

    /// <summary>The frozen definition of a built document.</summary>
    public static FormDefinition Definition(DocxFile file) => ReadBack.Definition(Workspace, file.ToBytes());

    /// <summary>The answers of a returned document.</summary>
    public static IReadOnlyList<Answer> Answers(DocxFile file) => Answers(file.ToBytes());

    /// <summary>The answers of a returned document of any format.</summary>
    public static IReadOnlyList<Answer> Answers(byte[] file) => ReadBack.Answers(Workspace, file);

    /// <summary>Builds them anew.</summary>
    public static MemoryWorkspace Build()
    {
        var workspace = MemoryWorkspace.Shipped();
        foreach (var blank in new[] { false, true })
        {
            var outcome = WordAlone.Build(workspace, new BuildRequest { Certification = "agc", Blank = blank });
            Assert.True(outcome.Succeeded, string.Join('\n', outcome.Diagnostics));
        }

        return workspace;
    }
}
