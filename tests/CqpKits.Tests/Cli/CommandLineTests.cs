using System.Text.Json;
using CqpKits.Cli;
using CqpKits.Cli.Commands;
using CqpKits.Workspaces.Files;

namespace CqpKits.Tests.Cli;

/// <summary>Commands as a person types them, in a workspace on disk.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cqpkits-").FullName;

    public CommandLineTests()
    {
        var shipped = new DiskWorkspace(Repository.Root);
        var here = new DiskWorkspace(folder);
        foreach (var path in shipped.List("referentials").Concat(shipped.List("templates")).Append(DiskWorkspace.MarkerFile))
        {
            here.Write(path, shipped.Read(path));
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_main_job_then_score_says_all_that_is_missing_and_that_nothing_can_be_decided()
    {
        var build = Run("build", "agc");
        Assert.Equal(0, build.ExitCode);
        Assert.Equal("69 documents, en Word, dans output/agc/session-exemple (3 candidats).\n", build.Output.ReplaceLineEndings("\n"));

        var score = Run("score", "output/agc/session-exemple");
        Assert.Equal(0, score.ExitCode);
        Assert.Equal(3, Count(score.Output, "Verdict : non décidable (règle « par-domaine »)"));
        Assert.Contains("« Grille d'évaluation formateur » ne porte aucune note", score.Output, StringComparison.Ordinal);
        Assert.Contains("« Grille d'observation » ne porte aucune note", score.Output, StringComparison.Ordinal);
        Assert.Contains("28 fichiers (lu : 28, lu avec doutes : 0, doublon : 0, refusé : 0).", score.Output, StringComparison.Ordinal);
        Assert.Contains("41 fichiers sont laissés de côté : documents du kit", score.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_may_be_given_from_a_folder_below_the_workspace()
    {
        var below = Directory.CreateDirectory(Path.Combine(folder, "retours")).FullName;
        Assert.Equal(0, RunIn(below, "build", "agc", "--out", "ici").ExitCode);
        Assert.True(File.Exists(Path.Combine(below, "ici", "agc", "session-exemple", "kit.json")));
        Assert.Equal(0, RunIn(below, "read", "ici").ExitCode);
    }

    [Fact]
    public void Read_says_what_came_back_and_gives_all_answers_of_one_file_or_when_asked()
    {
        Run("build", "agc");
        var (exitCode, output, error) = Run("read", "output/agc/session-exemple");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("│ Müller Zoé            │ vierge    │ vierge : 2  │", output, StringComparison.Ordinal);
        Assert.DoesNotContain("manquant", output, StringComparison.Ordinal);
        Assert.InRange(Count(output, "\n"), 10, 25);
        Assert.EndsWith("Rien à trancher ; --verbose montre toutes les réponses.\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        var all = Run("read", "output/agc/session-exemple", "--verbose").Output;
        Assert.Contains("vierge : Aïcha Le", all, StringComparison.Ordinal);
        Assert.Equal(28, Count(all, "docx — lu"));
        var one = Run("read", "output/agc/session-exemple/muller-zoe/tuteur/grille-tuteur.docx").Output;
        Assert.Contains("│ manquant", one, StringComparison.Ordinal);
        Assert.Equal(1, Count(one, "docx — lu"));
    }

    [Fact]
    public void Json_is_alone_on_standard_output()
    {
        Run("build", "agc");
        File.WriteAllBytes(Path.Combine(folder, "output", "photo.jpg"), [0xFF, 0xD8]);
        var (exitCode, output, error) = Run("score", "output", "--json");
        using var json = JsonDocument.Parse(output);
        Assert.Equal(1, exitCode);
        Assert.NotEmpty(error);
        Assert.Equal(70, json.RootElement.GetProperty("totaux").GetProperty("donnes").GetInt32());
        Assert.Equal("non décidable", json.RootElement.GetProperty("sessions")[0].GetProperty("candidats")[0].GetProperty("verdict").GetString());
    }

    [Theory]
    [InlineData("build agc --json", "fichiers")]
    [InlineData("list --json", "certifications")]
    [InlineData("init ailleurs --json", "fichiers")]
    [InlineData("new essai --json", "fichiers")]
    [InlineData("schema agc --json", "fichiers")]
    [InlineData("rules test agc --json", "regles")]
    [InlineData("rules explain agc --json", "regles")]
    [InlineData("diff agc technico-commercial-chimie --json", "changements")]
    [InlineData("list agc --json --quiet", "certifications")]
    public void Every_json_is_alone_on_standard_output(string line, string property)
    {
        var (exitCode, output, _) = Run(line.Split(' '));
        using var json = JsonDocument.Parse(output);
        Assert.Equal(0, exitCode);
        Assert.NotEmpty(json.RootElement.GetProperty(property).EnumerateArray());
    }

    [Fact]
    public void Faults_are_told_in_json_too_and_a_sound_certification_has_none()
    {
        using var sound = JsonDocument.Parse(Run("check", "agc", "--json").Output);
        Assert.Empty(sound.RootElement.GetProperty("messages").EnumerateArray());

        Replace("referentials/agc/blocs.yaml", "domaine: OT", "domaine: OTT");
        var (exitCode, output, _) = Run("check", "agc", "--json");
        using var faulty = JsonDocument.Parse(output);
        Assert.Equal(1, exitCode);
        Assert.Equal("CQP034", faulty.RootElement.GetProperty("messages")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Quiet_says_errors_and_nothing_else()
    {
        Assert.Equal((0, "", ""), Run("build", "agc", "--quiet"));
        Assert.Equal((0, "", ""), Run("check", "agc", "--quiet"));
        Replace("referentials/agc/errata.yaml", "concerne: [RC1]", "concerne: []");
        Replace("referentials/agc/blocs.yaml", "domaine: OT", "domaine: OTT");
        var (exitCode, output, error) = Run("check", "agc", "--quiet");
        Assert.Equal((1, ""), (exitCode, output));
        Assert.DoesNotContain("avertissement", error, StringComparison.Ordinal);
        Assert.Contains("erreur CQP", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("init ailleurs")]
    [InlineData("new essai")]
    [InlineData("schema agc")]
    [InlineData("list")]
    [InlineData("diff agc agc")]
    [InlineData("rules test")]
    [InlineData("rules explain agc")]
    [InlineData("read output")]
    [InlineData("score output")]
    [InlineData("entry output")]
    public void Every_command_can_be_quiet(string line)
    {
        Run("build", "agc", "--kit", "formateur");
        Assert.Equal((0, "", ""), Run([.. line.Split(' '), "--quiet"]));
    }

    [Theory]
    [InlineData("init ailleurs", "  cqpkits.yaml", "fichiers dans « ailleurs »")]
    [InlineData("new essai", "  referentials/essai/certification.yaml", "fichiers dans referentials/essai.")]
    [InlineData("build agc --kit formateur", "  output/agc/session-exemple/muller-zoe/formateur/", "documents, en Word, dans output/agc/session-exemple (3 candidats).")]
    [InlineData("entry output", "  output/agc/session-exemple/saisie/muller-zoe/formateur/", "feuilles de saisie dans output/agc/session-exemple/saisie.")]
    [InlineData("score output --out resultats --documents", "  resultats/documents/agc/", "documents, en Word, dans resultats/documents.")]
    public void A_command_says_how_many_files_it_wrote_and_where_and_names_each_on_demand(string line, string file, string count)
    {
        Run("build", "agc", "--kit", "formateur");
        var verbose = Run([.. line.Split(' '), "--verbose"]).Output;
        Assert.Contains("\n" + file, "\n" + verbose.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains(count, verbose, StringComparison.Ordinal);

        Forget();
        var said = Run(line.Split(' ')).Output;
        Assert.DoesNotContain(file, said, StringComparison.Ordinal);
        Assert.Contains(count, said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quiet_watch_says_faults_alone()
    {
        Append("templates/grille-synthese.md", "\n{{ inconnu }}\n");
        using var output = new StringWriter();
        using var error = new StringWriter();
        CommandLine.Run(WordAlone.Typed("watch", "agc", "--quiet"), new Terminal(output, error, folder) { Pause = () => false });
        Assert.Empty(output.ToString());
        Assert.Contains("erreur CQP102", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void List_names_forms_fields_and_the_template_used()
    {
        Directory.CreateDirectory(Path.Combine(folder, "referentials", "agc", "modeles"));
        File.WriteAllText(Path.Combine(folder, "referentials", "agc", "modeles", "grille-synthese.md"), "# Notre grille\n");
        var (exitCode, output, _) = Run("list", "agc");
        Assert.Equal(0, exitCode);
        Assert.Contains("Formulaire « grille-observation » : Grille d'observation (rôle jury, un par membre du jury, modèle templates/grille-observation.md)", output, StringComparison.Ordinal);
        Assert.Contains("modèle referentials/agc/modeles/grille-synthese.md", output, StringComparison.Ordinal);
        Assert.Contains("7 champs : R.1.pourcentage", output, StringComparison.Ordinal);
        Assert.Contains("vouliez-vous dire « agc » ?", Run("list", "agd").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Watch_ends_with_0_and_shows_what_it_made()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(0, CommandLine.Run(WordAlone.Typed("watch", "agc"), new Terminal(output, error, folder) { Pause = () => false }));
        Assert.Matches(@"^\d+ documents refaits dans output/apercu/agc, 0 erreur, .*\n\z", output.ToString());
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Progress_is_shown_on_a_terminal_alone()
    {
        var rows = Enumerable.Range(0, 20).Select(n => "Durand" + (char)('a' + n) + ";Zoé;Ève Roux\n");
        File.WriteAllText(Path.Combine(folder, "liste.csv"), "nom;prenom;jures\n" + string.Concat(rows));
        Assert.DoesNotContain("documents sur", Run("build", "agc", "--candidates", "liste.csv").Error, StringComparison.Ordinal);
        using var output = new StringWriter();
        using var error = new StringWriter();
        CommandLine.Run(WordAlone.Typed("build", "agc", "--candidates", "liste.csv"), new Terminal(output, error, folder) { ErrorIsTerminal = true });
        Assert.Contains("\r  25 documents sur ", error.ToString(), StringComparison.Ordinal);
        Assert.Matches("…\r +\r", error.ToString());
        Assert.DoesNotContain('\n', error.ToString().Split('\r')[1]);
    }

    [Fact]
    public void Results_go_to_a_folder_and_are_not_taken_for_returned_forms_afterwards()
    {
        Run("build", "agc");
        Assert.Equal(0, Run("score", "output", "--out", "output").ExitCode);
        Assert.Equal(["resultats.csv", "resultats.json", "resultats.xlsx"], Directory.GetFiles(Path.Combine(folder, "output"), "resultats.*").Select(Path.GetFileName).Order());
        Assert.Equal(0, Run("score", "output").ExitCode);
    }

    [Fact]
    public void A_folder_with_the_file_that_keeps_it_in_a_clone_is_empty()
    {
        Directory.CreateDirectory(Path.Combine(folder, "output"));
        File.Copy(Repository.PathOf("output/.gitkeep"), Path.Combine(folder, "output", ".gitkeep"));
        var (exitCode, output, error) = Run("read", "output");
        Assert.Equal(1, exitCode);
        Assert.Contains("ce dossier est vide", error, StringComparison.Ordinal);
        Assert.StartsWith("0 fichier (", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_where_a_folder_is_needed_is_one_clear_message_and_nothing_half_written()
    {
        Directory.CreateDirectory(Path.Combine(folder, "output"));
        File.WriteAllText(Path.Combine(folder, "output", "agc"), "");
        var (exitCode, _, error) = Run("build", "agc");
        Assert.Equal(1, exitCode);
        Assert.Equal(1, Count(error, ": « output/agc » est un fichier, alors qu'il faut un dossier"));
        Assert.Equal(1, Count(error, "erreur"));
        Assert.Single(Directory.GetFileSystemEntries(Path.Combine(folder, "output")));
    }

    [Fact]
    public void No_workspace_is_said()
    {
        var outside = Directory.CreateTempSubdirectory("cqpkits-").FullName;
        var (exitCode, _, error) = RunIn(outside, "build", "agc");
        Directory.Delete(outside);
        Assert.Equal(1, exitCode);
        Assert.Contains("CQP201", error, StringComparison.Ordinal);
        Assert.Contains("\"CQP201\"", RunIn(Path.GetTempPath(), "list", "--json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_reports_faults_of_several_files_with_their_places_and_counts_them()
    {
        Append("referentials/agc/missions.yaml", "\n  - cod: M9\n    libelle: Essai\n");
        Replace("referentials/agc/blocs.yaml", "domaine: OT", "domaine: OTT");
        var (exitCode, output, error) = Run("check", "agc");
        Assert.Equal(1, exitCode);
        Assert.Contains("referentials/agc/missions.yaml(", error, StringComparison.Ordinal);
        Assert.Contains("): erreur CQP", error, StringComparison.Ordinal);
        Assert.Contains("vouliez-vous dire « code » ?", error, StringComparison.Ordinal);
        Assert.Contains("vouliez-vous dire « OT » ?", error, StringComparison.Ordinal);
        Assert.Matches(@"^[2-9] erreurs, \d+ avertissements?\.", output);
    }

    [Fact]
    public void Schema_is_written_beside_the_files_that_name_it()
    {
        File.Delete(Path.Combine(folder, "referentials", "agc", "certification.schema.json"));
        Assert.Equal(0, Run("schema", "agc").ExitCode);
        Assert.Contains("\"RSF10\"", File.ReadAllText(Path.Combine(folder, "referentials", "agc", "certification.schema.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_does_not_exist_is_said()
    {
        var (exitCode, _, error) = Run("score", "retours");
        Assert.Equal(1, exitCode);
        Assert.Contains("« retours » n'existe pas", error, StringComparison.Ordinal);
    }

    private (int ExitCode, string Output, string Error) Run(params string[] args) => RunIn(folder, args);

    private static (int ExitCode, string Output, string Error) RunIn(string folder, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = CommandLine.Run(WordAlone.Typed(args), new Terminal(output, error, folder));
        return (exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Takes away what init and new refuse to write over.</summary>
    private void Forget()
    {
        foreach (var made in ((string[])["ailleurs", "referentials/essai"]).Select(f => Path.Combine(folder, f)).Where(Directory.Exists))
        {
            Directory.Delete(made, recursive: true);
        }
    }

    private void Append(string path, string text) => File.AppendAllText(Path.Combine(folder, path), text);

    private void Replace(string path, string from, string to) =>
        File.WriteAllText(Path.Combine(folder, path), File.ReadAllText(Path.Combine(folder, path)).Replace(from, to, StringComparison.Ordinal));

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
