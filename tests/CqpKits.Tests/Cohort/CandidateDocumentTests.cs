using CqpKits.Cli.Presentation;
using CqpKits.Treatments;

namespace CqpKits.Tests.Cohort;

/// <summary>What the candidate's documents tell, and what stays at the office.</summary>
public sealed class CandidateDocumentTests
{
    private const string Settings = "referentials/agc/certification.yaml";
    private const string Domains = "referentials/agc/domaines.yaml";
    private const string Deliberation = CohortSession.Folder + "/deliberation.yaml";

    private static readonly string[] Persons = ["Hélène Chassagne", "Thierry Garrec", "Nadège Ollivier", "Yann Sabatier", "Bruno Étchart"];
    private static readonly string[] OfTheCandidate = ["fiche-de-resultats", "attestation-de-bloc", "certificat"];

    [Fact]
    public void Documents_for_the_candidate_name_no_assessor_and_those_of_the_office_do()
    {
        var workspace = Workspace();
        var files = IssuedDocumentTests.Issue(workspace).Value!;
        var told = files.Where(IsOfTheCandidate).ToList();
        Assert.True(told.Count >= 3);
        Assert.All(told, file =>
        {
            var text = CohortTests.Text(workspace, file);
            Assert.All(Persons, p => Assert.DoesNotContain(p, text, StringComparison.Ordinal));
            Assert.DoesNotContain("Moyennes individuelles", text, StringComparison.Ordinal);
            Assert.DoesNotContain("a reporté", text, StringComparison.Ordinal);
        });

        var kept = CohortTests.Text(workspace, Sheet(files, "fiche-du-bureau"));
        Assert.All(Persons, p => Assert.Contains(p, kept, StringComparison.Ordinal));
        Assert.Contains("Moyennes individuelles", kept, StringComparison.Ordinal);
        Assert.Contains("Hélène Chassagne a reporté 3 pour une moyenne de ", kept, StringComparison.Ordinal);
        Assert.Contains("décidé par Hélène Chassagne", kept, StringComparison.Ordinal);
        Assert.Contains("en délibération, le 27 novembre 2026", CohortTests.Text(workspace, Sheet(files, "fiche-de-resultats")), StringComparison.Ordinal);
    }

    /// <summary>What stands in a candidate's sheet beside the names stays: marks, reasons, what is missing.</summary>
    [Fact]
    public void The_candidates_sheet_still_says_the_marks_and_from_which_source_something_is_missing()
    {
        var workspace = Workspace();
        workspace.Remove(CohortSession.Folder + "/labarthe-aicha/formateur/grille-formateur.docx");
        var text = CohortTests.Text(workspace, Sheet(IssuedDocumentTests.Issue(workspace).Value!, "labarthe-aicha/fiche-de-resultats"));
        Assert.Contains("Formateur : « Grille d'évaluation formateur » n'est pas revenu", text.Replace("Formateur\n", "Formateur ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("100 %", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_branch_may_name_them_to_the_candidate()
    {
        var workspace = Workspace();
        workspace.With(Settings, workspace.Text(Settings).Replace("  sigle: AGC\n", "  sigle: AGC\n  noms_des_evaluateurs: candidat\n", StringComparison.Ordinal));
        var files = IssuedDocumentTests.Issue(workspace).Value!;
        var text = CohortTests.Text(workspace, Sheet(files, "jourdain-eve/fiche-de-resultats"));
        Assert.All(Persons, p => Assert.Contains(p, text, StringComparison.Ordinal));
    }

    /// <summary>Programs and the screen are the office's.</summary>
    [Fact]
    public void The_screen_and_the_file_for_programs_name_everybody()
    {
        var workspace = Workspace();
        var scored = IssuedDocumentTests.Score(workspace);
        using var screen = new StringWriter();
        ScorePresentation.Show(scored.Value!, screen);
        using var json = new MemoryStream();
        CqpKits.Sessions.Results.WriteResults.Json(scored.Value!, scored.Diagnostics, json);
        Assert.All((string[])[screen.ToString(), System.Text.Encoding.UTF8.GetString(json.ToArray())], t => Assert.Contains("Hélène Chassagne", t, StringComparison.Ordinal));
    }

    /// <summary>A sign of Markdown in a label, a reason or a name is printed as it is, without a stroke before it.</summary>
    [Fact]
    public void No_stroke_is_printed_before_a_sign_of_Markdown()
    {
        const string Signs = "*a* _b_ [c](d) | `e` # < > ! ~ 1. - {f} :g: $h$ (i) & \u2014";
        var workspace = Workspace();
        workspace.With(Domains, workspace.Text(Domains).Replace("libelle: \"Relation client / Argumentation\"", $"libelle: \"Relation {Signs}\"", StringComparison.Ordinal));
        workspace.With(Deliberation, workspace.Text(Deliberation).Replace("la maîtrise de la relation client", Signs, StringComparison.Ordinal));
        var files = IssuedDocumentTests.Issue(workspace).Value!;
        Assert.NotEmpty(files);
        var texts = files.Select(f => (File: f, Text: CohortTests.Text(workspace, f))).ToList();
        Assert.Empty(texts.Where(t => t.Text.Contains('\\', StringComparison.Ordinal)).Select(t => t.File + " : " + t.Text));
        Assert.All(texts.Where(t => t.File.Contains("fiche-", StringComparison.Ordinal)), t => Assert.Contains(Bare(Signs), Bare(t.Text), StringComparison.Ordinal));
        using var screen = new StringWriter();
        ScorePresentation.Show(IssuedDocumentTests.Score(workspace).Value!, screen);
        Assert.DoesNotContain("\\", screen.ToString(), StringComparison.Ordinal);
        Assert.Contains(Signs, screen.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_document_of_the_cohort_prints_a_stroke() => Assert.All(
        ((CohortResults[])[CohortResults.ByDomain, CohortResults.ByBlock]).SelectMany(r => r.Files.Select(f => CohortTests.Text(r.Workspace, f))),
        text => Assert.DoesNotContain("\\", text, StringComparison.Ordinal));

    /// <summary>The report of means counts for nothing: that it did not come back is said all the same, and holds nothing up.</summary>
    [Fact]
    public void A_form_that_no_rule_counts_and_that_did_not_come_back_is_said()
    {
        var workspace = Workspace();
        var report = workspace.Files.Keys.First(f => f.Contains("/labarthe-aicha/", StringComparison.Ordinal) && f.Contains("grille-report", StringComparison.Ordinal));
        workspace.Remove(report);
        var files = IssuedDocumentTests.Issue(workspace).Value!;
        Assert.Contains(files, f => f.EndsWith("labarthe-aicha/certificat.docx", StringComparison.Ordinal));
        string[] documents = ["labarthe-aicha/fiche-du-bureau", "page-de-cohorte"];
        Assert.All(documents, d => Assert.Contains("n'est pas revenu, et ne compte pas dans le résultat", CohortTests.Text(workspace, Sheet(files, d)), StringComparison.Ordinal));
        var lacks = IssuedDocumentTests.Score(workspace).Value!.Sessions[0].View.Candidates.Single(c => c.Key == "labarthe-aicha").Lacks;
        Assert.Single(lacks, l => l.What == "« Grille de report des appréciations individuelles » n'est pas revenu, et ne compte pas dans le résultat");
        Assert.Contains(lacks, l => l.What == "« Grille de synthèse globale » est vide, et ne compte pas dans le résultat");
        Assert.All(lacks, l => Assert.Equal((false, false), (l.Blocks, l.Counts)));
    }

    /// <summary>Without spaces: French sets some of them.</summary>
    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static MemoryWorkspace Workspace()
    {
        var workspace = IssuedDocumentTests.Workspace();
        var report = workspace.Files.Keys.Single(f => f.EndsWith("jourdain-eve/jury/grille-report-helene-chassagne.docx", StringComparison.Ordinal));
        workspace.With(report, Filler.Fill(DocxFile.Read(workspace.Files[report]), tag => tag.EndsWith(".pourcentage", StringComparison.Ordinal) ? "3" : null).ToBytes());
        return workspace.With(Deliberation, workspace.Text(Deliberation).Replace("qui: \"le jury, à l'unanimité\"", "qui: \"Hélène Chassagne, présidente\"", StringComparison.Ordinal));
    }

    private static bool IsOfTheCandidate(string file) => OfTheCandidate.Any(d => Path.GetFileName(file).StartsWith(d, StringComparison.Ordinal));

    private static string Sheet(IEnumerable<string> files, string name) => files.First(f => f.Contains(name, StringComparison.Ordinal));
}
