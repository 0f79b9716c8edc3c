using CqpKits.Authoring;
using CqpKits.Diagnostics;
using CqpKits.Documents.Canonical;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;

namespace CqpKits.Tests.Authoring;

/// <summary>The examples of <c>docs/dialecte.md</c>: each <c>modele</c> gives the <c>document</c> or the <c>diagnostics</c> that follow it.</summary>
public sealed class DialectSpecTests
{
    public static TheoryData<int> Lines => [.. SpecFile.Examples.Select(e => e.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Example_at_line(int line)
    {
        var example = SpecFile.Examples.Single(e => e.Line == line);

        Assert.Equal(example.Expected, Received(example));
    }

    [Fact]
    public void Every_model_has_its_outcome() => Assert.Equal(SpecFile.Models, SpecFile.Examples.Count);

    private static string Received(SpecExample example)
    {
        var compiled = TemplateCompiler.Compile(
            new SourceFile("modele.md", example.Template), name => Checked.Of(new SourceFile($"parties/{name}.md", example.Parts[name])));
        var composed = compiled.Value?.Compose(Sample.InKit(Sample.Observation()) with { Fields = [.. example.Fields.Select(Field)] });
        return composed?.Value switch
        {
            null => string.Concat((composed?.Diagnostics ?? compiled.Diagnostics).Select(d => $"{d with { Hint = null }}\n")),
            { } document when example.Outcome == "document complet" => DocumentText.Write(document),
            { } document => DocumentText.Write(document.Blocks),
        };
    }

    private static readonly ChoiceKind YesNo = new([new("OUI", "Réalisé"), new("NON", "Non réalisé")]);
    private static readonly ChoiceKind OneBox = new([new("COCHE", "Dossier candidat")]);

    private static FormField Field(string id)
    {
        var dot = id.LastIndexOf('.');
        FieldKind kind = id[(dot + 1)..] switch { "pourcentage" => new MarkKind(0, 100, "%"), "notes" => new NotesKind(), "date" => new DateKind(), "evaluation" => YesNo, "dossier" => OneBox, _ => new TextKind() };
        return Sample.Field(id, kind, dot < 0 ? null : id[..dot]);
    }
}
