using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Kits.Importing;
using CqpKits.Kits.Importing.Structure;
using CqpKits.Kits.Starting;

namespace CqpKits.Tests.Importing;

/// <summary>An import into a workspace, and its structure as short lines.</summary>
internal sealed class Imported
{
    public const string Code = "mon-cqp";

    private Imported(MemoryWorkspace workspace, Checked<ImportOutcome> outcome) => (Workspace, Outcome) = (workspace, outcome);

    public MemoryWorkspace Workspace { get; }

    public Checked<ImportOutcome> Outcome { get; }

    /// <summary>Codes and labels, indented by two spaces below what holds them; « * » behind a proposed code, « = » behind one that was kept.</summary>
    public string Tree => string.Join('\n', Outcome.Value!.Tree!.Roots.SelectMany(r => Lines(r, "")));

    /// <summary>Codes of what was said.</summary>
    public IReadOnlyList<string> Said => [.. Outcome.Diagnostics.Select(d => d.Code)];

    public static Imported Csv(string text, bool write = false, MemoryWorkspace? into = null, StartAnswers? answers = null, string? sheet = null) =>
        File("structure.csv", Encoding.UTF8.GetBytes(text), write, into, answers, sheet);

    public static Imported Xlsx(byte[] bytes, string? sheet = null, bool write = false, MemoryWorkspace? into = null) => File("structure.xlsx", bytes, write, into, null, sheet);

    public static Imported File(string name, byte[] bytes, bool write = false, MemoryWorkspace? into = null, StartAnswers? answers = null, string? sheet = null)
    {
        var workspace = (into ?? MemoryWorkspace.Shipped()).With(name, bytes);
        return new Imported(workspace, ImportStructure.Run(workspace, new ImportRequest { File = name, Code = Code, Sheet = sheet, Write = write, Answers = answers ?? new StartAnswers() }));
    }

    private static IEnumerable<string> Lines(StructureNode node, string indent)
    {
        var code = node.Code is null ? NodeKindWords.One(node.Kind) : node.Code + (node.Origin switch { CodeOrigin.Proposed => "*", CodeOrigin.Kept => "=", _ => "" });
        return node.Children.SelectMany(c => Lines(c, indent + "  ")).Prepend($"{indent}{code} {node.Label}");
    }
}
