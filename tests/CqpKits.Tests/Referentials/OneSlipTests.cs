using CqpKits.Diagnostics;
using CqpKits.Sessions.Issuing;

namespace CqpKits.Tests.Referentials;

/// <summary>One slip of the keyboard in a shipped référentiel is one message, or two: what follows from it is not said.</summary>
public sealed class OneSlipTests
{
    [Theory]
    [InlineData("agc", "certification.yaml", "certification:\n", "certification\n", 1)]
    [InlineData("agc", "certification.yaml", "fichiers:", "fichier:", 1)]
    [InlineData("agc", "certification.yaml", "fichiers:", "liste_des_textes:", 1)]
    [InlineData("agc", "certification.yaml", "  - observations.yaml", " - observations.yaml", 1)]
    [InlineData("agc", "certification.yaml", "  - observations.yaml\n  - jeux", "  - observations.yaml\n   - jeux", 2)]
    [InlineData("agc", "blocs.yaml", "code: B-R\n", "code: BR\n", 1)]
    [InlineData("agc", "blocs.yaml", "blocs:", "bloc:", 1)]
    [InlineData("agc", "blocs.yaml", "blocs:", "parties:", 1)]
    [InlineData("agc", "domaines.yaml", "domaines:", "domaine :", 1)]
    [InlineData("agc", "jeux-de-role.yaml", "\n  - code: JR3", "\n    code: JR3", 1)]
    [InlineData("agc", "kits.yaml", "      - comment-remplir\n", "        comment-remplir\n", 2)]
    [InlineData("commercial-sedentaire", "competences.yaml", "competences:", "compétences:", 1)]
    [InlineData("commercial-sedentaire", "competences.yaml", "competences:", "savoirs:", 1)]
    [InlineData("commercial-sedentaire", "competences.yaml", "    libelle:", "   libelle:", 1)]
    [InlineData("commercial-sedentaire", "competences.yaml", "    bloc: BC1", "    bloc: BC7", 1)]
    [InlineData("commercial-sedentaire", "blocs.yaml", "code: BC1", "code: BC9", 2)]
    [InlineData("commercial-sedentaire", "documents.yaml", "\n  - code: fiche-jeu-de-role-bc2", "\n    code: fiche-jeu-de-role-bc2", 1)]
    [InlineData("commercial-sedentaire", "formulaires.yaml", "formulaires:", "formulaire:", 1)]
    [InlineData("technico-commercial-chimie", "certification.yaml", "fichiers:", "fichiers", 1)]
    [InlineData("technico-commercial-chimie", "evaluation.yaml", "echelles:", "échelles:", 1)]
    [InlineData("technico-commercial-chimie", "evaluation.yaml", "evaluateurs:", "juges:", 1)]
    [InlineData("technico-commercial-chimie", "regles.yaml", "regles:", "regle:", 1)]
    public void It_is_said_once(string code, string file, string right, string wrong, int most)
    {
        var path = $"referentials/{code}/{file}";
        var workspace = MemoryWorkspace.Shipped();
        var text = workspace.Text(path);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"« {right} » is not in {path}");
        workspace.With(path, text[..at] + wrong + text[(at + right.Length)..]);
        var said = Repeated.Of(CheckCertification.Run(workspace, code).Diagnostics.Where(d => d.Severity != Severity.Information)).ToList();
        Assert.InRange(said.Count, 1, most);
        Assert.Contains(said, m => m.First.Severity == Severity.Error);
    }

    [Fact]
    public void The_same_at_several_places_is_one_message_with_its_places()
    {
        Diagnostic At(int line, string text, string path = "a.yaml") => Diagnostic.Error("CQP034", text, new SourcePosition(path, line, 1));
        var file = Diagnostic.Error("CQP312", "refusé.", SourcePosition.File("x.pdf"));
        var groups = Repeated.Of([At(4, "un"), At(5, "deux"), At(9, "un"), At(2, "un", "b.yaml"), file, file with { Position = SourcePosition.File("y.pdf") }]).ToList();
        Assert.Equal([(4, 2), (5, 0), (0, 0), (0, 0)], groups.Select(g => (g.First.Position!.Line, g.Others.Count)));
        Assert.Equal(
            "a.yaml(4,1): erreur CQP034 : un\n    et 2 autres endroits : a.yaml, ligne 9 ; b.yaml, ligne 2",
            CqpKits.Cli.Usage.PlaceWords.Lines(groups[0]));
        Assert.Equal("a.yaml(5,1): erreur CQP034 : deux", CqpKits.Cli.Usage.PlaceWords.Lines(groups[1]));
    }
}
