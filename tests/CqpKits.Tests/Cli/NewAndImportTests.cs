using CqpKits.Cli;
using CqpKits.Cli.Commands;
using CqpKits.Workspaces.Files;

namespace CqpKits.Tests.Cli;

/// <summary><c>new</c> and its questions, <c>import</c> and what it says, as a person meets them.</summary>
public sealed class NewAndImportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cqpkits-").FullName;

    public NewAndImportTests()
    {
        var shipped = new DiskWorkspace(Repository.Root);
        foreach (var path in shipped.List("templates").Append(DiskWorkspace.MarkerFile))
        {
            new DiskWorkspace(folder).Write(path, shipped.Read(path));
        }

        File.WriteAllText(Path.Combine(folder, "plan.csv"), "Bloc;Compétences;Critères\nBC1 – Vendre;Argumenter;Il argumente\n;;Il conclut\n");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_person_is_asked_and_an_answer_that_is_not_known_is_asked_again()
    {
        var asked = new Answers("CQP Fleuriste", "", "2, jury", "notes", "sur-20", "seuil=60", "hier", "31/01/2027");
        var (exitCode, output) = Run(asked, "new", "fleuriste");

        Assert.Equal(0, exitCode);
        Assert.Contains("« notes » n'est pas une réponse connue", output, StringComparison.Ordinal);
        Assert.Contains("« hier » n'est pas un jour", output, StringComparison.Ordinal);
        Assert.Contains("effet: 2027-01-31", Text("regles.yaml"), StringComparison.Ordinal);
        Assert.Contains("intitule: \"CQP Fleuriste\"", Text("certification.yaml"), StringComparison.Ordinal);
        Assert.Contains("grille-tuteur", Text("formulaires.yaml"), StringComparison.Ordinal);
        Assert.Contains("grille-jury", Text("formulaires.yaml"), StringComparison.Ordinal);
        Assert.Contains("porte_sur: resultat, test: \">= 12\"", Text("regles.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_who_goes_away_leaves_nothing_behind()
    {
        var (exitCode, output) = Run(new Answers("CQP Fleuriste"), "new", "fleuriste");

        Assert.Equal(0, exitCode);
        Assert.Contains("Rien n'est écrit.", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder, "referentials", "fleuriste")));
    }

    [Theory]
    [InlineData("new", "fleuriste", "--json")]
    [InlineData("new", "fleuriste", "--scale", "niveaux")]
    public void Nobody_is_asked_where_options_or_a_program_answer(params string[] args)
    {
        Assert.Equal(0, Run(new Answers(), args).ExitCode);
        Assert.Contains("intitule: \"CQP à nommer\"", Text("certification.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_is_taken_is_refused_before_anything_is_asked()
    {
        Run(null, "new", "fleuriste");
        Assert.Equal(1, Run(new Answers(), "new", "fleuriste").ExitCode);
    }

    [Fact]
    public void An_import_says_what_it_understood_and_writes_when_told()
    {
        var said = Run(null, "import", "plan.csv", "--as", "fleuriste");
        Assert.Equal(0, said.ExitCode);
        Assert.Equal(
            """
            Titres de colonnes : ligne 1.
              A  « Bloc » : blocs
              B  « Compétences » : compétences
              C  « Critères » : critères

              BC1  Vendre
                C1.1*  Argumenter
                  C1.1.1*  Il argumente
                  C1.1.2*  Il conclut

            1 bloc, 1 compétence, 2 critères.
            Codes : 1 lu dans le tableur, 3 proposés (marqués *).
            Intitulé de la certification : « CQP à nommer ».
              referentials/fleuriste/certification.yaml : serait nouveau
              referentials/fleuriste/competences.yaml : serait nouveau
              referentials/fleuriste/evaluation.yaml : serait nouveau
              referentials/fleuriste/formulaires.yaml : serait nouveau
              referentials/fleuriste/regles.yaml : serait nouveau
            Rien n'est écrit : relancez avec --write pour écrire.

            """.ReplaceLineEndings("\n"), said.Output.ReplaceLineEndings("\n"));
        Assert.False(Directory.Exists(Path.Combine(folder, "referentials")));

        Assert.Contains("Écrit.", Run(null, "import", "plan.csv", "--as", "fleuriste", "--title", "CQP Fleuriste", "--write").Output, StringComparison.Ordinal);
        Assert.Equal(0, Run(null, "check", "fleuriste").ExitCode);
        Assert.Contains("Rien à écrire", Run(null, "import", "plan.csv", "--as", "fleuriste", "--write").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_gets_the_same()
    {
        using var json = System.Text.Json.JsonDocument.Parse(Run(null, "import", "plan.csv", "--as", "fleuriste", "--json").Output);
        var root = json.RootElement;

        Assert.Equal("colonnes", root.GetProperty("forme").GetString());
        Assert.Equal("propose", root.GetProperty("structure")[0].GetProperty("contient")[0].GetProperty("origine").GetString());
        Assert.Equal(2, root.GetProperty("comptes").GetProperty("critères").GetInt32());
        Assert.False(root.GetProperty("ecrit").GetBoolean());
    }

    [Fact]
    public void An_import_without_a_code_is_wrong_usage() => Assert.Equal(2, Run(null, "import", "plan.csv").ExitCode);

    private string Text(string file) => File.ReadAllText(Path.Combine(folder, "referentials", "fleuriste", file));

    private (int ExitCode, string Output) Run(IQuestions? questions, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run(args, new Terminal(output, error, folder) { Questions = questions }), output.ToString());
    }

    /// <summary>A person who types these lines and then goes away.</summary>
    private sealed class Answers(params string[] lines) : IQuestions
    {
        private readonly Queue<string> left = new(lines);

        public string? Ask(string question) => left.TryDequeue(out var line) ? line : null;
    }
}
