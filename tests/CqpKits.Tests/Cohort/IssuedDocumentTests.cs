using CqpKits.Diagnostics;
using CqpKits.Kits.Printing;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Results;

namespace CqpKits.Tests.Cohort;

/// <summary>Documents made again, after something changed.</summary>
public sealed class IssuedDocumentTests
{
    private const string Certificate = "d/documents/agc/promotion-2026/labarthe-aicha/certificat.docx";
    private const string Deliberation = CohortSession.Folder + "/deliberation.yaml";
    private const string Settings = "referentials/agc/certification.yaml";

    [Fact]
    public void Made_again_from_the_same_results_nothing_changes()
    {
        var workspace = Workspace();
        var first = Issue(workspace);
        var before = workspace.Files.ToDictionary();
        Assert.Equal(first.Value, Issue(workspace).Value);
        Assert.All(workspace.Files, f => Assert.Equal(before[f.Key], f.Value));
    }

    [Fact]
    public void A_certificate_that_results_no_longer_give_is_an_error_and_stays_one()
    {
        var workspace = Workspace();
        Issue(workspace);
        workspace.Remove(CohortSession.Folder + "/labarthe-aicha/formateur/grille-formateur.docx");
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var said = Issue(workspace).Diagnostics;
            Assert.Equal(Certificate, Assert.Single(said, d => d.Code == "CQP453" && d.Position!.Path.EndsWith("certificat.docx", StringComparison.Ordinal)).Position!.Path);
        }

        workspace.Remove(Certificate);
        Assert.DoesNotContain(Issue(workspace).Diagnostics, d => d.Position?.Path == Certificate);
    }

    [Fact]
    public void Each_document_is_made_in_each_format_and_one_that_is_not_made_again_is_said()
    {
        var (workspace, writers) = (Workspace(), new PlainWriters());
        var both = Issue(workspace, writers.Both);
        Assert.Empty(both.Diagnostics);
        Assert.All(both.Value!.Chunk(2), pair => Assert.Equal([pair[0][..^5] + ".docx", pair[0][..^5] + ".pdf"], pair));
        Assert.Equal(both.Value!.Count, 2 * Issue(Workspace(), writers.Docx).Value!.Count);
        Assert.Contains(Certificate[..^5] + ".pdf", both.Value!);

        var before = workspace.Files.ToDictionary();
        var said = Assert.Single(Issue(workspace, writers.Docx).Diagnostics);
        Assert.Equal(("CQP623", Severity.Warning), (said.Code, said.Severity));
        Assert.Contains($"{both.Value!.Count / 2} fichiers PDF", said.Message, StringComparison.Ordinal);
        Assert.All(workspace.Files, f => Assert.Equal(before[f.Key], f.Value));

        // One that results no longer give is to go in every format.
        workspace.Remove(CohortSession.Folder + "/labarthe-aicha/formateur/grille-formateur.docx");
        Assert.Equal(
            [Certificate, Certificate[..^5] + ".pdf"],
            Issue(workspace, writers.Docx).Diagnostics.Where(d => d.Code == "CQP453" && d.Position!.Path.Contains("/certificat.", StringComparison.Ordinal)).Select(d => d.Position!.Path));
    }

    [Fact]
    public void A_document_that_somebody_changed_is_not_written_over()
    {
        var workspace = Workspace();
        Issue(workspace);
        byte[] signed = [.. workspace.Files[Certificate], 0];
        workspace.With(Certificate, signed);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Equal("CQP452", Assert.Single(Issue(workspace).Diagnostics).Code);
            Assert.Equal(signed, workspace.Files[Certificate]);
        }
    }

    [Fact]
    public void A_decision_that_cannot_be_applied_leaves_the_session_without_documents()
    {
        var workspace = Workspace().With(Deliberation, CohortSession.Deliberation("R").Replace("avant: non validé", "avant: non décidable", StringComparison.Ordinal));
        var issued = Issue(workspace);
        Assert.Empty(issued.Value!);
        Assert.Equal("CQP451", Assert.Single(issued.Diagnostics).Code);
        Assert.DoesNotContain(workspace.Files.Keys, f => f.StartsWith("d/", StringComparison.Ordinal));
    }

    /// <summary>A certificate was made for a candidate whom the jury had refused, because the refusal lay beside the forms that came back.</summary>
    [Theory]
    [InlineData("/labarthe-aicha/deliberation.yaml")]
    [InlineData("/labarthe-aicha/formateur/deliberation.yaml")]
    [InlineData("/deliberation.yml")]
    public void Decisions_that_lie_elsewhere_are_said_and_leave_the_session_without_documents(string elsewhere)
    {
        var workspace = Workspace();
        var text = workspace.Files[Deliberation];
        workspace.Remove(Deliberation);
        workspace.With(CohortSession.Folder + elsewhere, text);
        var scored = Score(workspace);
        var said = Assert.Single(scored.Diagnostics, d => d.Code == "CQP424");
        Assert.Equal((Severity.Error, CohortSession.Folder + elsewhere), (said.Severity, said.Position?.Path));
        Assert.Contains(Deliberation, said.Hint, StringComparison.Ordinal);
        Assert.True(Assert.Single(scored.Value!.Sessions).IsDeliberationFaulty);
        Assert.Empty(Issue(workspace).Value!);
    }

    [Fact]
    public void A_faulty_deliberation_withholds_the_documents_of_its_own_session_alone()
    {
        var workspace = Workspace();
        var scored = Score(workspace).Value!;
        var session = Assert.Single(scored.Sessions);
        Assert.False(session.IsDeliberationFaulty);
        var issued = WordAlone.Documents(workspace, "d", scored with { Sessions = [session with { Session = "autre", IsDeliberationFaulty = true }, session] });
        Assert.Contains("« autre »", Assert.Single(issued.Diagnostics).Message, StringComparison.Ordinal);
        Assert.NotEmpty(issued.Value!);
        Assert.All(issued.Value!, f => Assert.Contains($"/{session.Session}/", f, StringComparison.Ordinal));
    }

    [Fact]
    public void Documents_among_returned_forms_are_not_read()
    {
        var workspace = Workspace();
        var outcome = Score(workspace);
        var files = outcome.Value!.Files.Select(f => f.Path).ToList();
        WordAlone.Documents(workspace, CohortSession.Folder + "/resultats", outcome.Value!);
        Assert.Equal(files, Score(workspace).Value!.Files.Select(f => f.Path));
    }

    [Fact]
    public void What_the_register_gives_is_printed_on_the_certificate_and_a_later_jury_is_said()
    {
        var workspace = Workspace();
        workspace.With(Settings, workspace.Text(Settings).Replace(
            "  sigle: AGC\n", "  sigle: AGC\n  niveau: \"Niveau d'essai\"\n  codes_nsf: [\"312t\"]\n  rncp: RNCP00000\n  date_enregistrement: 2020-01-01\n  date_echeance: 2026-11-26\n", StringComparison.Ordinal));
        var issued = Issue(workspace);
        Assert.Equal("CQP454", Assert.Single(issued.Diagnostics).Code);
        var text = CohortTests.Text(workspace, Certificate);
        Assert.All((string[])["Niveau d'essai", "312t", "RNCP00000", "1er janvier 2020", "26 novembre 2026"], t => Assert.Contains(t, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_template_of_the_certification_comes_before_the_workspaces()
    {
        var workspace = Workspace().With("referentials/agc/modeles/resultats/certificat.md", "# Le nôtre\n\n{{ candidat.nom }}\n");
        Issue(workspace);
        Assert.Equal("Le nôtre\nLabarthe Aïcha", CohortTests.Text(workspace, Certificate).Trim());
    }

    [Fact]
    public void A_fault_of_a_template_is_found_by_check()
    {
        var workspace = MemoryWorkspace.Shipped().With("referentials/agc/modeles/resultats/certificat.md", "# Le nôtre\n\n{{ candidat.nomm }}\n");
        Assert.Contains(CheckCertification.Run(workspace, "agc").Diagnostics, d => d is { Code: "CQP103", Severity: Severity.Error } && d.Position!.Path == "referentials/agc/modeles/resultats/certificat.md");
    }

    internal static MemoryWorkspace Workspace()
    {
        var workspace = new MemoryWorkspace();
        foreach (var (path, bytes) in CohortSession.Returned.Files.Where(f => IsKept(f.Key)))
        {
            workspace.With(path, bytes);
        }

        return workspace;
    }

    /// <summary>Two candidates are enough here: the one the jury decides about, and one at 100 everywhere.</summary>
    private static bool IsKept(string path) => !path.StartsWith(CohortSession.Folder + "/", StringComparison.Ordinal)
        || path.Count(c => c == '/') == 3
        || path.Contains("/jourdain-eve/", StringComparison.Ordinal)
        || path.Contains("/labarthe-aicha/", StringComparison.Ordinal);

    internal static Checked<ScoreResult> Score(MemoryWorkspace workspace) => ScoreReturns.Run(workspace, new ScoreRequest { Paths = [CohortSession.Folder] });

    private static Checked<IReadOnlyList<string>> Issue(MemoryWorkspace workspace, OutputFormats formats) => IssueDocuments.Run(workspace, "d", Score(workspace).Value!, null, formats);

    internal static Checked<IReadOnlyList<string>> Issue(MemoryWorkspace workspace) => WordAlone.Documents(workspace, "d", Score(workspace).Value!);
}
