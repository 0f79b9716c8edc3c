using CqpKits.French;
using CqpKits.Scoring.Decisions;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;
using CqpKits.Sessions.Results;
using CqpKits.Tests.Docx;
using CqpKits.Treatments;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Tests.Cohort;

/// <summary>A whole AGC cohort, from filled files to the minutes.</summary>
public sealed class CohortTests
{
    private const string Documents = "/documents/agc/promotion-2026/";
    private static readonly string[] Blocks = ["b-r", "b-po", "b-ot"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_result_is_the_one_written_by_hand(bool byBlock)
    {
        var candidates = Assert.Single((byBlock ? CohortResults.ByBlock : CohortResults.ByDomain).Outcome.Value!.Sessions).Candidates;
        Assert.Equal(
            CohortTable.All.Select(c => (c.Candidate.Name, byBlock ? c.ByBlock : c.ByDomain)),
            candidates.Select(c => (c.Name, new Expected(Letter(c.Status), string.Concat(c.Nodes.Select(n => Letter(n.Status))), string.Join(' ', c.Nodes.Select(Shown))))));
    }

    [Fact]
    public void What_is_missing_is_said_with_the_person_who_owes_it()
    {
        var results = CohortResults.ByDomain.Outcome.Value!.Sessions[0].Candidates.ToDictionary(c => c.Name);
        Assert.Contains(results["Gasc Hugo"].Lacks, l => l is { Blocks: true, Holder: "Bruno Étchart" });
        Assert.Contains(results["Hébrard Inès"].Lacks, l => l is { Blocks: true, Holder: "Yann Sabatier" } && ResultWords.Of(l).Contains("POSF3", StringComparison.Ordinal) && ResultWords.Of(l).Contains("absent", StringComparison.Ordinal));
        Assert.Contains(results["Izard Noé"].Lacks, l => l is { Blocks: true, NeedsReview: true, Node: "PO" });
    }

    [Fact]
    public void Each_candidate_receives_what_the_result_gives_and_nothing_else()
    {
        string[] undecided = ["fiche-de-resultats", "fiche-du-bureau"];
        string[] all = [.. undecided, "grille-de-synthese-globale"];
        AssertFiles(CohortResults.ByDomain.Files, e => e.ByDomain.Verdict switch
        {
            '?' => undecided,
            'V' => [.. all, "certificat"],
            _ => all,
        });
        AssertFiles(CohortResults.ByBlock.Files, e => e.ByBlock.Verdict switch
        {
            '?' => undecided,
            'V' => [.. all, "certificat", .. Attestations(e.ByBlock.Items)],
            _ => [.. all, .. Attestations(e.ByBlock.Items)],
        });
    }

    [Fact]
    public void The_minutes_name_everybody_and_give_no_verdict_where_there_is_none()
    {
        var text = Text(CohortResults.ByDomain.Workspace, "d" + Documents + "proces-verbal.docx");
        Assert.All(CohortTable.All, c => Assert.Contains(c.Candidate.Name, text, StringComparison.Ordinal));
        Assert.Contains("Hélène Chassagne", text, StringComparison.Ordinal);
        Assert.Contains("la mise en situation a montré", text, StringComparison.Ordinal);
        Assert.Contains("Toulouse", text, StringComparison.Ordinal);
        var undecided = text[text.IndexOf("Candidats dont le résultat n'est pas décidé", StringComparison.Ordinal)..];
        Assert.All(CohortTable.All.Where(c => c.ByDomain.Verdict == '?'), c =>
        {
            Assert.Contains(c.Candidate.Name, undecided, StringComparison.Ordinal);
            Assert.Equal(text.IndexOf(c.Candidate.Name, StringComparison.Ordinal), text.LastIndexOf(c.Candidate.Name, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void A_decision_stands_beside_what_was_computed()
    {
        var text = Text(CohortResults.ByDomain.Workspace, "d" + Documents + "jourdain-eve/fiche-du-bureau.docx");
        Assert.Contains("Calculé d'après les notes seules", text, StringComparison.Ordinal);
        Assert.Contains("66,67", text, StringComparison.Ordinal);
        Assert.Contains("le jury, à l'unanimité, le 27 novembre 2026", text, StringComparison.Ordinal);
    }

    /// <summary>A bloc that the jury validated against the marks is attested as that.</summary>
    [Fact]
    public void An_attestation_says_that_the_jury_decided()
    {
        Assert.Contains("Bloc validé par décision du jury.", Attestation("jourdain-eve", "b-r"), StringComparison.Ordinal);
        Assert.DoesNotContain("non validé", Attestation("jourdain-eve", "b-r"), StringComparison.Ordinal);
        Assert.DoesNotContain("par décision", Attestation("jourdain-eve", "b-po"), StringComparison.Ordinal);
        Assert.Contains("66,67 % (décision)", Text(CohortResults.ByBlock.Workspace, "d" + Documents + "page-de-cohorte.docx"), StringComparison.Ordinal);

        static string Attestation(string candidate, string block) => Text(CohortResults.ByBlock.Workspace, $"d{Documents}{candidate}/attestation-de-bloc-{block}.docx");
    }

    /// <summary>Three times the twelve: every name, a head on every page, no row broken across two, and a signed page that says what it signs.</summary>
    [Fact]
    public void The_minutes_of_many_candidates_stay_readable()
    {
        var scored = CohortResults.ByBlock.Outcome.Value!;
        var workspace = new MemoryWorkspace();
        foreach (var (path, bytes) in CohortResults.ByBlock.Workspace.Files)
        {
            workspace.With(path, bytes);
        }

        var session = Tripled(scored.Sessions[0], workspace);
        Assert.Empty(WordAlone.Documents(workspace, "grand", scored with { Sessions = [session] }).Diagnostics);
        var path36 = "grand" + Documents + "proces-verbal.docx";
        var text = Text(workspace, path36);
        Assert.All(session.Candidates, c => Assert.Contains(c.Name, text, StringComparison.Ordinal));
        Assert.Contains("Procès-verbal : Promotion 2026, 36 candidats, certification attribuée à 18, résultat non décidé pour 9.", text, StringComparison.Ordinal);
        var tables = DocxFile.Read(workspace.Files[path36]).Xml(DocxFile.Body).Descendants(W.Table).ToList();
        Assert.All(tables.Where(t => t.Descendants(W.Row).Count() > 3), t => Assert.NotEmpty(t.Descendants(W.Main + "tblHeader")));
        Assert.All(tables.SelectMany(t => t.Elements(W.Row)), r => Assert.NotEmpty(r.Descendants(W.Main + "cantSplit")));
        LaidOut("grand", path36, workspace);
        LaidOut("grand", "grand" + Documents + "page-de-cohorte.docx", workspace);
    }

    private static SessionResult Tripled(SessionResult session, MemoryWorkspace workspace)
    {
        List<DecidedResult> results = [.. Enumerable.Range(1, 3).SelectMany(n => session.Results.Select(r => Renamed(r, n)))];
        var certification = Certifications.Load(workspace, session.Certification).Value!;
        return session with { Results = results, MakeView = () => new SessionViews(certification, [], null).Of(session.Session, results, session.Deliberation) };
    }

    private static DecidedResult Renamed(DecidedResult result, int number) => new(Renamed(result.Computed, number), Renamed(result.Final, number), result.Decisions);

    private static CandidateResult Renamed(CandidateResult result, int number) => result with { Candidate = $"{result.Candidate}-{number}", Name = $"{result.Name} {number}" };

    private static void LaidOut(string folder, string path, MemoryWorkspace workspace)
    {
        if (Environment.GetEnvironmentVariable("LAY_OUT") is { Length: > 0 } root)
        {
            Directory.CreateDirectory(Path.Combine(root, folder));
            File.WriteAllBytes(Path.Combine(root, folder, Path.GetFileName(path)), workspace.Files[path]);
        }
    }

    [Fact]
    public void Twice_the_same_bytes()
    {
        var again = CohortResults.Score(null, null);
        var (first, second) = (Written(CohortResults.ByDomain.Workspace), Written(again.Workspace));
        Assert.True(first.Count > 30);
        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first, f => Assert.Equal(f.Value, second[f.Key]));
    }

    [Fact]
    public void Every_document_is_valid() =>
        Assert.All(CohortResults.ByBlock.Files, f => ValidDocx.Check(CohortResults.ByBlock.Workspace.Files[f]));

    /// <summary>For eyes: the documents in a folder, when one is named.</summary>
    [Fact]
    public void Documents_can_be_laid_out_to_be_looked_at()
    {
        if (Environment.GetEnvironmentVariable("LAY_OUT") is not { Length: > 0 } folder)
        {
            return;
        }

        foreach (var (name, made) in new[] { ("domaine", CohortResults.ByDomain), ("bloc", CohortResults.ByBlock) })
        {
            foreach (var (path, bytes) in Written(made.Workspace))
            {
                var file = Path.Combine(folder, name, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, bytes);
            }
        }
    }

    private static void AssertFiles(IReadOnlyList<string> files, Func<(CohortCandidate Candidate, Expected ByDomain, Expected ByBlock), IEnumerable<string>> expected)
    {
        var own = CohortTable.All.SelectMany(c => expected(c).Select(f => $"d{Documents}{Slug.Of(c.Candidate.Name)}/{f}.docx"));
        string[] session = [$"d{Documents}proces-verbal.docx", $"d{Documents}page-de-cohorte.docx"];
        Assert.Equal(session.Concat(own).Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Attestations(string items) =>
        Blocks.Where((_, i) => items[i] == 'V').Select(b => "attestation-de-bloc-" + b);

    private static Dictionary<string, byte[]> Written(MemoryWorkspace workspace) =>
        workspace.Files.Where(f => f.Key.StartsWith("d/", StringComparison.Ordinal)).ToDictionary(f => f.Key, f => f.Value);

    private static char Letter(ResultStatus status) => status switch
    {
        ResultStatus.Validated => 'V',
        ResultStatus.NotValidated => 'N',
        ResultStatus.Undecidable => '?',
        _ => 'x',
    };

    private static string Shown(NodeResult node) => node.Value is { } value ? FrenchText.Rounded(value) : "-";

    /// <summary>The paragraphs of a document.</summary>
    internal static string Text(MemoryWorkspace workspace, string path) =>
        string.Join('\n', DocxFile.Read(workspace.Files[path]).Xml(DocxFile.Body).Descendants(W.Paragraph).Select(W.TextOf)).Replace('\u00A0', ' ').Replace('’', '\'');
}
