using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Wording;
using CqpKits.Sessions.Results;
using CqpKits.Sessions.Returned;
using CqpKits.Treatments;
using CqpKits.Workspaces.Files;

namespace CqpKits.Tests.Acceptance;

/// <summary>From files filled by hand to the result.</summary>
public sealed class ScoreTests
{
    private const string Session = "output/agc/session-exemple";
    private const string Zoe = Session + "/muller-zoe";
    private const string Grid1 = Zoe + "/jury/grille-observation-aicha-le-goff.docx";
    private const string Grid2 = Zoe + "/jury/grille-observation-francois-beranger.docx";
    private const string Synthesis = Zoe + "/president/grille-synthese.docx";
    private static readonly string[] Rows = ["R.1", "R.2", "R.3", "PO.1", "OT.1", "OT.2", "OT.3"];
    private static readonly string[] Domains = ["R", "PO", "OT"];

    [Fact]
    public void A_candidate_of_whom_nothing_was_given_is_named_unless_only_a_part_was_asked_for()
    {
        var workspace = Session1();
        foreach (var file in workspace.List(Zoe))
        {
            workspace.Remove(file);
        }

        var told = Assert.Single(ScoreReturns.Run(workspace, new ScoreRequest { Paths = [Session] }).Diagnostics, d => d.Code == "CQP415");
        Assert.Contains("« MÜLLER Zoé »", told.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Each_jurors_mean_the_consensus_and_the_lacks_are_said_and_the_verdict_is_undecidable()
    {
        var workspace = Session1();
        var outcome = ScoreReturns.Run(workspace, new ScoreRequest { Paths = [Zoe] });
        Assert.Equal("", string.Join('\n', outcome.Diagnostics));
        var zoe = Assert.Single(Assert.Single(outcome.Value!.Sessions).Candidates);

        Assert.Equal(ResultStatus.Undecidable, zoe.Status);
        Assert.Equal("par-domaine", zoe.RuleSet);
        Assert.Equal([70m, 50m, 60m], zoe.Nodes.Select(n => n.Members.Single(m => m.Holder == "Aïcha Le Goff").Value));
        Assert.Equal([75m, 55m, 65m], zoe.Nodes.Select(n => n.Members.Single(m => m.Holder == "François Béranger").Value));
        Assert.Equal([72m, 52.5m, 62m], zoe.Nodes.Select(n => n.Sources.Single(s => s.Assessor == "jury").Value));
        Assert.Equal(["Inès Roumégoux", "Sylvie Lacaze"], zoe.Lacks.Where(l => l.Blocks).Select(l => l.Holder).Distinct().Order());
    }

    [Fact]
    public void A_form_that_has_not_come_back_is_named_with_its_holder()
    {
        var outcome = ScoreReturns.Run(Session1(), new ScoreRequest { Paths = [Grid1] });
        var zoe = Assert.Single(Assert.Single(outcome.Value!.Sessions).Candidates);
        Assert.Contains(zoe.Lacks, l => l.Holder == "François Béranger" && ResultWords.Of(l).Contains("n'est pas revenu", StringComparison.Ordinal));
        Assert.Contains(zoe.Lacks, l => l.Holder == "Président du jury" && l.Blocks);
    }

    [Fact]
    public void Every_file_of_a_folder_ends_in_exactly_one_way()
    {
        var workspace = Session1().With(Zoe + "/jury/copie.docx", Session1().Files[Grid1]).With(Zoe + "/photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0])
            .With(Zoe + "/vide.docx", []).With(Zoe + "/~$grille.docx", [1]);
        var outcome = ScoreReturns.Run(workspace, new ScoreRequest { Paths = [Zoe] });
        var ends = outcome.Value!.Files.GroupBy(f => f.Disposition).ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal((8, 1, 2), (ends[Disposition.Read], ends[Disposition.Duplicate], ends[Disposition.Refused]));
        Assert.Equal(2, outcome.Diagnostics.Count(d => d.Severity == Severity.Error));
    }

    [Theory]
    [InlineData("lettre.docx", "CQP361")]
    [InlineData("photo.docx", "CQP3")]
    [InlineData("vide.docx", "CQP3")]
    public void A_file_that_is_no_form_is_refused_with_one_message_and_the_others_go_on(string name, string code)
    {
        var workspace = Session1();
        byte[] bytes = name switch
        {
            "lettre.docx" => Letter(workspace),
            "photo.docx" => [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3],
            _ => [],
        };
        workspace.With(Zoe + "/" + name, bytes);
        var outcome = ScoreReturns.Run(workspace, new ScoreRequest { Paths = [Zoe] });
        var fault = Assert.Single(outcome.Diagnostics, d => d.Severity == Severity.Error);
        Assert.StartsWith(code, fault.Code, StringComparison.Ordinal);
        Assert.Equal(Zoe + "/" + name, fault.Position!.Path);
        Assert.NotNull(fault.Hint);
        Assert.Equal(70m, outcome.Value!.Sessions[0].Candidates[0].Nodes[0].Members[0].Value);
    }

    [Fact]
    public void Two_versions_of_one_form_that_differ_are_a_question()
    {
        var workspace = Session1();
        workspace.With("retours/grille bis.docx", Fill(workspace, Grid1, [71, 70, 70, 50, 60, 60, 60])).With("retours/grille.docx", workspace.Files[Grid1]);
        var outcome = ScoreReturns.Run(workspace, new ScoreRequest { Paths = ["retours"] });
        Assert.Contains(outcome.Diagnostics, d => d.Code == "CQP367");
        var zoe = Assert.Single(Assert.Single(outcome.Value!.Sessions).Candidates);
        Assert.Null(zoe.Nodes[0].Members.Single(m => m.Holder == "Aïcha Le Goff").Value);
        Assert.Contains(zoe.Lacks, l => l.NeedsReview && l.FieldId == "R.1.pourcentage" && ResultWords.Of(l).Contains("71", StringComparison.Ordinal));
    }

    [Fact]
    public void A_form_in_another_candidates_folder_is_not_counted()
    {
        var workspace = Session1();
        workspace.With(Session + "/d-almeida-jerome/jury/grille.docx", workspace.Files[Grid1]);
        var outcome = ScoreReturns.Run(workspace, new ScoreRequest { Paths = [Session + "/d-almeida-jerome/jury/grille.docx"] });
        var fault = Assert.Single(outcome.Diagnostics, d => d.Code == "CQP363");
        Assert.Contains("« Müller Zoé »", fault.Message, StringComparison.Ordinal);
        Assert.Contains("« D'Almeida Jérôme »", fault.Message, StringComparison.Ordinal);
        Assert.Empty(outcome.Value!.Sessions);
    }

    [Fact]
    public void A_form_that_carries_another_candidates_name_is_not_counted()
    {
        var workspace = Session1();
        var renamed = Filler.Fill(DocxFile.Read(workspace.Files[Grid1]), t => t == "cqp:candidat" ? "Lefèvre-Bonnaud Anaïs" : null);
        workspace.With(Grid1, renamed.ToBytes());
        var outcome = ScoreReturns.Run(workspace, new ScoreRequest { Paths = [Grid1] });
        Assert.Contains(outcome.Diagnostics, d => d.Code == "CQP364");
        Assert.Equal(Disposition.Refused, Assert.Single(outcome.Value!.Files).Disposition);
    }

    [Fact]
    public void Content_of_another_copy_pasted_into_a_form_is_reported()
    {
        var workspace = Session1();
        var mine = DocxFile.Read(workspace.Files[Grid1]);
        var other = DocxFile.Read(Fill(workspace, Session + "/d-almeida-jerome/jury/grille-observation-thierry-garrec.docx", [1, 2, 3, 4, 5, 6, 7]));
        var pasted = mine.With(DocxFile.Body, other.Xml(DocxFile.Body));
        workspace.With(Grid1, pasted.ToBytes());
        var outcome = ScoreReturns.Run(workspace, new ScoreRequest { Paths = [Grid1] });
        Assert.Contains(outcome.Diagnostics, d => d.Severity == Severity.Error || d.Code == "CQP368");
        Assert.DoesNotContain(outcome.Value!.Files, f => f.Disposition == Disposition.Read);
    }

    [Fact]
    public void A_form_built_before_an_edit_of_the_referential_is_read_by_its_own_definition()
    {
        var workspace = Session1();
        var rows = workspace.Text("referentials/agc/observations.yaml");
        var edited = rows.Replace("libelle: \"GPA\"", "libelle: \"Gestion partagée des approvisionnements\"", StringComparison.Ordinal)
            .Replace("code: R.1", "code: R.9", StringComparison.Ordinal)
            .Replace("code: OT.3", "code: OT.8", StringComparison.Ordinal);
        edited += "\n  - code: PO.2\n    libelle: \"Une ligne nouvelle\"\n    domaine: PO\n    source: kit-jury\n";
        workspace.With("referentials/agc/observations.yaml", edited);
        Assert.True(WordAlone.Build(workspace, new BuildRequest { Certification = "agc", Output = "nouveau" }).Succeeded);

        var zoe = Assert.Single(Assert.Single(ScoreReturns.Run(workspace, new ScoreRequest { Paths = [Zoe] }).Value!.Sessions).Candidates);
        Assert.Equal([70m, 50m, 60m], zoe.Nodes.Select(n => n.Members.Single(m => m.Holder == "Aïcha Le Goff").Value));
    }

    [Fact]
    public void A_blank_form_filled_by_hand_counts_for_the_name_entered()
    {
        var workspace = MemoryWorkspace.Shipped();
        Assert.True(WordAlone.Build(workspace, new BuildRequest { Certification = "agc", Blank = true }).Succeeded);
        var blank = DocxFile.Read(workspace.Files["output/agc/vierge/jury/grille-observation.docx"]);
        foreach (var (file, name) in new[] { ("a", "Roux Ève"), ("b", "Noir Luc") })
        {
            workspace.With($"retours/{file}.docx", Filler.Fill(blank, t => t switch
            {
                "cqp:candidat" => name,
                "cqp:membre" => "Aïcha Le Goff, formatrice",
                _ when t.EndsWith(".pourcentage", StringComparison.Ordinal) => "60",
                _ => null,
            }).ToBytes());
        }

        workspace.With("retours/sans-nom.docx", blank.ToBytes());
        var outcome = ScoreReturns.Run(workspace, new ScoreRequest { Paths = ["retours"], RuleSet = "par-domaine" });
        Assert.Equal(["Noir Luc", "Roux Ève"], Assert.Single(outcome.Value!.Sessions).Candidates.Select(c => c.Name));
        Assert.Equal("retours/sans-nom.docx", Assert.Single(outcome.Diagnostics, d => d.Code == "CQP366").Position!.Path);
    }

    [Fact]
    public void Without_properties_the_printed_code_and_the_kit_say_what_a_form_is()
    {
        var workspace = Session1();
        workspace.With(Grid1, PackageTreatments.DropCustomProperties.Apply(DocxFile.Read(workspace.Files[Grid1])).ToBytes());
        var outcome = ScoreReturns.Run(workspace, new ScoreRequest { Paths = [Grid1] });
        Assert.Equal("Müller Zoé", Assert.Single(outcome.Value!.Files).Candidate);
    }

    [Fact]
    public void Results_are_written_as_json_with_provenance_and_as_csv_that_no_spreadsheet_runs()
    {
        var workspace = Session1();
        workspace.With(Grid1, Fill(workspace, Grid1, [70, 70, 70, 50, 60, 60, 60]));
        var outcome = ScoreReturns.Run(workspace, new ScoreRequest { Paths = [Zoe] });
        Assert.Empty(WriteResults.ToFolder(workspace, "resultats", outcome));
        var json = workspace.Text("resultats/resultats.json");
        Assert.Contains("\"sha256\"", json, StringComparison.Ordinal);
        Assert.Contains("\"signet\"", json, StringComparison.Ordinal);
        Assert.Contains("\"texte_lu\": \"52,5\"", json, StringComparison.Ordinal);
        Assert.Contains(";non décidable;", workspace.Text("resultats/resultats.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData(" \u00A0-2", "' \u00A0-2")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("Durand", "Durand")]
    public void A_cell_is_never_a_formula(string cell, string written) => Assert.Equal(written, CsvTable.Safe(cell));

    /// <summary>A Word file that is none of ours: a form without its properties and its foot.</summary>
    private static byte[] Letter(MemoryWorkspace workspace)
    {
        var file = PackageTreatments.DropCustomProperties.Apply(DocxFile.Read(workspace.Files[Grid1]));
        return file.EditStories(root => root.Descendants(W.Text).Where(t => CqpKits.Forms.Identity.FormCode.Find(t.Value) is not null).ToList().ForEach(t => t.Value = "")).ToBytes();
    }

    /// <summary>The sample session, with the forms of one candidate filled.</summary>
    private static MemoryWorkspace Session1()
    {
        var workspace = MemoryWorkspace.Shipped();
        Assert.True(WordAlone.Build(workspace, new BuildRequest { Certification = "agc" }).Succeeded);
        return workspace
            .With(Grid1, Fill(workspace, Grid1, [70, 70, 70, 50, 60, 60, 60]))
            .With(Grid2, Fill(workspace, Grid2, [75, 75, 75, 55, 65, 65, 65]))
            .With(Synthesis, Fill(workspace, Synthesis, [72, 52.5m, 62]));
    }

    private static byte[] Fill(MemoryWorkspace workspace, string path, decimal[] marks)
    {
        var codes = marks.Length == Rows.Length ? Rows : Domains;
        return Filler.Fill(DocxFile.Read(workspace.Files[path]), tag =>
            Array.FindIndex(codes, c => tag == $"cqp:{c}.pourcentage") is >= 0 and var i ? CqpKits.French.FrenchText.Number(marks[i]) : null).ToBytes();
    }
}
