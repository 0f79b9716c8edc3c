using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Kits.Building;
using CqpKits.Sessions.Review;
using CqpKits.Tests.Docx;
using CqpKits.Treatments;

namespace CqpKits.Tests.Acceptance;

public sealed class BuildTests
{
    private const string Session = "output/agc/session-exemple";
    private const string Identity = "templates/parties/entete.md";
    private static readonly BuildRequest Agc = new() { Certification = "agc" };

    [Fact]
    public void The_sample_session_has_two_grids_for_each_juror_and_four_for_each_candidate()
    {
        var files = BuiltKits.Forms.Where(f => f.StartsWith(Session, StringComparison.Ordinal)).Select(f => f[(Session.Length + 1)..]).ToList();
        Assert.Equal(8, files.Count(f => f.Contains("/jury/grille-observation-", StringComparison.Ordinal)));
        Assert.Equal(8, files.Count(f => f.Contains("/jury/grille-report-", StringComparison.Ordinal)));
        Assert.Equal(3, files.Count(f => f.EndsWith("/president/grille-synthese.docx", StringComparison.Ordinal)));
        foreach (var grid in new[] { "president/grille-synthese-globale", "tuteur/grille-tuteur", "formateur/grille-formateur" })
        {
            Assert.Equal(3, files.Count(f => f.EndsWith($"/{grid}.docx", StringComparison.Ordinal)));
        }

        Assert.Equal(28, files.Count);
    }

    [Fact]
    public void Every_document_is_valid()
    {
        Assert.NotEmpty(BuiltKits.All);
        Assert.All(BuiltKits.All, f => ValidDocx.Check(BuiltKits.Workspace.Files[f]));
    }

    [Fact]
    public void Two_builds_are_the_same_to_the_byte()
    {
        var again = BuiltKits.Build();
        Assert.Equal(BuiltKits.Workspace.Files.Keys, again.Files.Keys);
        Assert.All(again.Files, f => Assert.Equal(BuiltKits.Workspace.Files[f.Key], f.Value));
    }

    [Fact]
    public void Every_copy_has_a_code_of_its_own() =>
        Assert.Distinct(BuiltKits.Forms.Select(f => CqpKits.Treatments.Filler.Controls(BuiltKits.Read(f))[0].Bookmark));

    [Fact]
    public void Building_again_changes_nothing()
    {
        var workspace = MemoryWorkspace.Shipped();
        Built(workspace, Agc);
        var before = workspace.Files.ToDictionary();
        Built(workspace, Agc);
        Assert.Equal(before.Keys.Order(), workspace.Files.Keys.Order());
        Assert.All(before, f => Assert.Equal(f.Value, workspace.Files[f.Key]));
    }

    [Fact]
    public void The_shipped_frozen_forms_are_those_that_a_build_makes()
    {
        var made = BuiltKits.Workspace.Files.Where(f => f.Key.StartsWith("referentials/agc/formulaires/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(made);
        Assert.All(made, f => Assert.Equal(File.ReadAllBytes(Repository.PathOf(f.Key)), f.Value));
    }

    [Fact]
    public void The_schemas_kept_are_those_that_the_tool_writes()
    {
        var workspace = MemoryWorkspace.Shipped();
        var written = WriteSchemas.Run(workspace, "agc").Value!;
        Assert.Equal(["referentials/agc/certification.schema.json", .. WriteSchemas.Others.Select(s => s.Path)], written);
        Assert.All(written, schema => Assert.Equal(File.ReadAllText(Repository.PathOf(schema)), workspace.Text(schema)));
    }

    [Fact]
    public void A_list_that_cannot_be_opened_is_said()
    {
        var workspace = MemoryWorkspace.Fill(new FailingWorkspace { Refuses = p => p == "jury.csv" });
        var outcome = WordAlone.Build(workspace, Agc with { CandidateFile = "jury.csv" });
        Assert.Equal("CQP003", Assert.Single(outcome.Diagnostics, d => d.Severity == Severity.Error).Code);
    }

    [Theory]
    [InlineData(":champ{ref=date}", "", "« date »")]
    [InlineData(":champ{ref=entreprise}", ":champ{ref=date}", "« date »")]
    [InlineData(":champ{ref=entreprise}", ":champ{ref=entrepryse}", "« entrepryse »")]
    public void A_template_that_loses_repeats_or_invents_a_field_stops_the_build_where_it_does(string from, string to, string named)
    {
        var workspace = MemoryWorkspace.Shipped();
        workspace.With(Identity, workspace.Text(Identity).Replace(from, to, StringComparison.Ordinal));
        var outcome = WordAlone.Build(workspace, Agc);
        Assert.False(outcome.Succeeded);
        Assert.Contains(outcome.Diagnostics, d => d.Severity == Severity.Error && d.Code.StartsWith("CQP1", StringComparison.Ordinal)
            && d.Position is { } p && p.Path.StartsWith("templates/", StringComparison.Ordinal) && (to.Length == 0 || p.Line > 0)
            && d.Message.Contains(named, StringComparison.Ordinal));
        Assert.DoesNotContain(workspace.Files.Keys, f => f.StartsWith("output/", StringComparison.Ordinal) || f.Contains("/formulaires/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_kit_of_other_forms_is_replaced_only_when_asked()
    {
        var workspace = MemoryWorkspace.Shipped();
        Built(workspace, Agc);
        var before = workspace.Files.ToDictionary();
        workspace.With("referentials/agc/observations.yaml", workspace.Text("referentials/agc/observations.yaml").Replace("libelle: \"GPA\"", "libelle: \"Gestion partagée\"", StringComparison.Ordinal));

        var refused = WordAlone.Build(workspace, Agc);
        Assert.Equal("CQP206", Assert.Single(refused.Diagnostics, d => d.Severity == Severity.Error).Code);
        Assert.All(before.Where(f => f.Key.StartsWith("output/", StringComparison.Ordinal)), f => Assert.Equal(f.Value, workspace.Files[f.Key]));

        Built(workspace, Agc with { Replace = true });
        Assert.NotEqual(before[$"{Session}/kit.json"], workspace.Files[$"{Session}/kit.json"]);
    }

    [Fact]
    public void A_filled_form_is_never_written_over_and_the_others_are_done()
    {
        var workspace = MemoryWorkspace.Shipped();
        Built(workspace, Agc);
        var filled = workspace.Files.Keys.First(f => f.Contains("/jury/", StringComparison.Ordinal));
        var other = workspace.Files.Keys.Last(f => f.Contains("/jury/", StringComparison.Ordinal));
        workspace.With(filled, [1, 2, 3]);
        workspace.Remove(other);

        var outcome = WordAlone.Build(workspace, Agc with { Replace = true });
        var fault = Assert.Single(outcome.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal("CQP207", fault.Code);
        Assert.Contains(filled, fault.Message, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3], workspace.Files[filled]);
        Assert.True(workspace.Files.ContainsKey(other));
    }

    [Fact]
    public void A_disk_that_refuses_one_file_costs_that_file_alone()
    {
        var workspace = MemoryWorkspace.Fill(new FailingWorkspace { Refuses = p => p.Contains("muller-zoe/jury", StringComparison.Ordinal) });
        var outcome = WordAlone.Build(workspace, Agc);
        Assert.Equal(11, outcome.Diagnostics.Count(d => d.Code == "CQP205"));
        Assert.Equal(69 - 11, outcome.Value!.Files.Count);
        Assert.Contains("lefevre-bonnaud-anais", workspace.Text($"{Session}/kit.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_where_a_folder_is_needed_is_said_once()
    {
        var workspace = MemoryWorkspace.Shipped().With("output/agc", "fichier");
        var outcome = WordAlone.Build(workspace, Agc);
        Assert.False(outcome.Succeeded);
        Assert.Contains("« output/agc »", Assert.Single(outcome.Diagnostics, d => d.Severity == Severity.Error).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_line_of_the_list_costs_that_candidate_alone()
    {
        var workspace = MemoryWorkspace.Shipped().With("jury.csv", "nom;prenom;date;jures\nBon;Léa;16/06/2027;Ève Roux\nMauvais;;16/06/2027;Ève Roux\n");
        var outcome = WordAlone.Build(workspace, Agc with { CandidateFile = "jury.csv" });
        Assert.Equal("CQP227", Assert.Single(outcome.Diagnostics, d => d.Severity == Severity.Error).Code);
        Assert.Equal(
            [
                "jury/grille-observation-eve-roux.docx", "jury/grille-report-eve-roux.docx", "president/grille-synthese.docx",
                "president/grille-synthese-globale.docx", "tuteur/grille-tuteur.docx", "formateur/grille-formateur.docx",
            ],
            outcome.Value!.Files.Select(f => f["output/agc/jury/bon-lea/".Length..]).Where(f => f.Contains("/grille-", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_candidate_receives_the_kits_of_the_route_taken_made_out_to_those_who_evaluate()
    {
        var workspace = MemoryWorkspace.Shipped();
        var outcome = WordAlone.Build(workspace, Agc with { CandidateFile = "referentials/agc/exemples/session-voies.csv" });
        Assert.Empty(outcome.Diagnostics);
        var grids = outcome.Value!.Files.Select(f => f["output/agc/session-voies/".Length..]).Where(f => f.Contains("/grille-", StringComparison.Ordinal));
        Assert.Equal(
            [
                "castaing-remi/vae/grille-vae-karim-benali.docx", "castaing-remi/vae/grille-vae-odile-ferrand.docx",
                "n-guyen-elodie/jury/grille-observation-helene-chassagne.docx", "n-guyen-elodie/jury/grille-observation-thierry-garrec.docx",
                "n-guyen-elodie/jury/grille-report-helene-chassagne.docx", "n-guyen-elodie/jury/grille-report-thierry-garrec.docx",
                "n-guyen-elodie/organisme/grille-organisme.docx", "n-guyen-elodie/president/grille-synthese-globale.docx",
                "n-guyen-elodie/president/grille-synthese.docx", "n-guyen-elodie/tuteur/grille-tuteur.docx",
            ],
            grids.Order(StringComparer.Ordinal));
        var kit = workspace.Text("output/agc/session-voies/kit.json");
        Assert.All(["\"voie\": \"vae\"", "\"voie\": \"blocs\"", "\"titulaire\": \"Laure Vidal\"", "\"titulaire\": \"Yann Sabatier\""], said => Assert.Contains(said, kit, StringComparison.Ordinal));
        foreach (var (file, name) in new[] { ("castaing-remi/vae/grille-vae-karim-benali", "Karim Benali, responsable d'exploitation"), ("n-guyen-elodie/tuteur/grille-tuteur", "Yann Sabatier, responsable de service") })
        {
            Assert.Contains(BuiltKits.Answers(DocxFile.Read(workspace.Files[$"output/agc/session-voies/{file}.docx"])), a => a.Value is TextValue text && text.Text == name);
        }
    }

    [Fact]
    public void A_form_for_each_evaluator_of_whom_none_is_named_is_made_without_name_and_that_is_said()
    {
        var workspace = MemoryWorkspace.Shipped().With("vae.csv", "nom;prenom;voie\nBon;Léa;VAE\n");
        var outcome = WordAlone.Build(workspace, Agc with { CandidateFile = "vae.csv", Document = "grille-vae" });
        var fault = Assert.Single(outcome.Diagnostics, d => d.Code == "CQP237");
        Assert.Contains("« professionnel-vae »", fault.Hint, StringComparison.Ordinal);
        Assert.Equal("output/agc/vae/bon-lea/vae/grille-vae.docx", Assert.Single(outcome.Value!.Files));
    }

    [Theory]
    [InlineData("agd", null, null, "CQP200")]
    [InlineData("agc", "jurry", null, "CQP203")]
    [InlineData("agc", null, "grille-observations", "CQP204")]
    public void Names_that_nobody_declares_are_said_with_the_nearest(string certification, string? kit, string? document, string code)
    {
        var outcome = WordAlone.Build(MemoryWorkspace.Shipped(), new BuildRequest { Certification = certification, Kit = kit, Document = document });
        var fault = Assert.Single(outcome.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(code, fault.Code);
        Assert.Contains("vouliez-vous dire", fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_does_not_exist_is_said_and_nothing_is_written()
    {
        var workspace = MemoryWorkspace.Shipped();
        var outcome = WordAlone.Build(workspace, Agc with { CandidateFile = "absente.csv" });
        Assert.Equal("CQP001", Assert.Single(outcome.Diagnostics, d => d.Severity == Severity.Error).Code);
        Assert.DoesNotContain(workspace.Files.Keys, f => f.StartsWith("output/", StringComparison.Ordinal));
    }

    private static void Built(MemoryWorkspace workspace, BuildRequest request)
    {
        var outcome = WordAlone.Build(workspace, request);
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Diagnostics));
    }
}
