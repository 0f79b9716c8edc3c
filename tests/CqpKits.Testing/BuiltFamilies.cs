using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Kits.Building;
using CqpKits.Treatments;

namespace CqpKits.Testing;

/// <summary>Everything of a certification, built blank in memory.</summary>
internal sealed class BuiltFamilies
{
    private static readonly Dictionary<string, Lazy<BuiltFamilies>> Shipped = new[] { "agc", "commercial-sedentaire", "technico-commercial-chimie" }
        .ToDictionary(code => code, code => new Lazy<BuiltFamilies>(() => new BuiltFamilies(MemoryWorkspace.Shipped(), code)));

    private readonly string code;

    public BuiltFamilies(MemoryWorkspace workspace, string code)
    {
        (Workspace, this.code) = (workspace, code);
        var outcome = WordAlone.Build(workspace, new BuildRequest { Certification = code, Blank = true, All = true });
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Diagnostics));
        Diagnostics = outcome.Diagnostics;
    }

    public MemoryWorkspace Workspace { get; }

    /// <summary>What was said.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Codes of what was said.</summary>
    public IEnumerable<string> Said => Diagnostics.Select(d => d.Code);

    /// <summary>Documents, by their path below the session's folder.</summary>
    public IReadOnlyDictionary<string, byte[]> Documents => Workspace.Files
        .Where(f => f.Key.EndsWith(".docx", StringComparison.Ordinal))
        .ToDictionary(f => f.Key[$"output/{code}/vierge/".Length..^".docx".Length], f => f.Value);

    /// <summary>The documents among them that are filled and read back.</summary>
    public IEnumerable<string> Forms => Documents.Where(d => ReadBack.IsForm(d.Value)).Select(d => d.Key);

    public static BuiltFamilies Of(string code) => Shipped[code].Value;

    public DocxFile Form(string path) => DocxFile.Read(Documents[path]);

    public FormDefinition Definition(DocxFile file) => ReadBack.Definition(Workspace, file.ToBytes());

    /// <summary>The answers of a returned document.</summary>
    public IReadOnlyList<Answer> Answers(DocxFile file) => Answers(file.ToBytes());

    /// <summary>The answers of a returned document of any format.</summary>
    public IReadOnlyList<Answer> Answers(byte[] file) => ReadBack.Answers(Workspace, file);
}
