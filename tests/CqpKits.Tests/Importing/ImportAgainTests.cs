using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Kits.Comparing;
using CqpKits.Kits.Starting;
using CqpKits.Sessions.Issuing;
using CqpKits.Treatments;

namespace CqpKits.Tests.Importing;

/// <summary>What import writes: it checks, builds and scores; a second import keeps codes, says what changes, and writes over nobody's work.</summary>
public sealed class ImportAgainTests
{
    private const string File = $"referentials/{Imported.Code}/competences.yaml";

    private const string Sheet = """
        CQP Jardinier;;
        Bloc;Compétences;Critères
        BC1 – Préparer;Bêcher;Le sol est retourné
        ;;Les cailloux sont ôtés
        ;Amender;Le dosage est respecté
        BC2 – Planter;Choisir les plants;Ils conviennent au sol

        """;

    [Fact]
    public void Nothing_is_written_unless_it_is_asked_for()
    {
        var imported = Imported.Csv(Sheet);

        Assert.True(imported.Outcome.Succeeded);
        Assert.False(imported.Outcome.Value!.IsWritten);
        Assert.Contains(imported.Outcome.Value.Files, f => f.Path == File);
        Assert.Empty(imported.Workspace.List($"referentials/{Imported.Code}"));
    }

    [Fact]
    public void A_new_certification_checks_builds_and_scores()
    {
        var imported = Imported.Csv(Sheet, write: true, answers: new StartAnswers { Since = new DateOnly(2026, 1, 1) });

        Assert.Equal("", string.Join('\n', CheckCertification.Run(imported.Workspace, Imported.Code).Diagnostics));
        Assert.Contains("intitule: \"CQP Jardinier\"", imported.Workspace.Text($"referentials/{Imported.Code}/certification.yaml"), StringComparison.Ordinal);
        var session = FilledSession.Of(
            imported.Workspace, Imported.Code, "nom;prenom;date\nPerrin;Hugo;17/11/2026\nPetit;Ana;17/11/2026\n",
            (path, tag) => tag.EndsWith(path.Contains("perrin", StringComparison.Ordinal) || !tag.StartsWith("C1.2.1.", StringComparison.Ordinal) ? ".evaluation=OUI" : ".evaluation=NON", StringComparison.Ordinal) ? Filler.Ticked : null);
        var results = session.Score().Scored.Sessions.SelectMany(s => s.View.Candidates).ToDictionary(c => c.Name, c => c.Verdict);
        Assert.Equal("validé", results["Perrin Hugo"]);
        Assert.Equal("non validé", results["Petit Ana"]);
    }

    [Fact]
    public void Answers_to_a_certification_that_exists_change_nothing_and_that_is_said()
    {
        var first = Imported.Csv(Sheet, write: true);
        var before = first.Workspace.Files.ToDictionary();
        var again = Imported.Csv(Sheet, write: true, into: first.Workspace, answers: new StartAnswers { Title = "CQP Autre" });
        Assert.Equal(["CQP559"], again.Said);
        Assert.Equal(before, first.Workspace.Files);
    }

    [Fact]
    public void Domains_become_a_certification_too()
    {
        var imported = Imported.Csv("Domaine;Connaissances;Savoir-faire\nRelation;Citer les règles;Établir une relation\nProduits;;Rechercher\n", write: true, answers: new StartAnswers { Scale = StartScale.Percent, Obtained = StartAward.Threshold, Threshold = 70 });

        Assert.Equal("", string.Join('\n', CheckCertification.Run(imported.Workspace, Imported.Code).Diagnostics));
        Assert.Contains($"referentials/{Imported.Code}/domaines.yaml", imported.Workspace.Files.Keys);
        Assert.True(WordAlone.Build(imported.Workspace, new BuildRequest { Certification = Imported.Code, Blank = true }).Succeeded);
    }

    [Fact]
    public void The_same_import_twice_changes_not_a_byte()
    {
        var workspace = Imported.Csv(Sheet, write: true).Workspace;
        var before = workspace.Files.ToDictionary();
        var again = Imported.Csv(Sheet, write: true, into: workspace);

        Assert.Empty(again.Outcome.Value!.Changes);
        Assert.Equal(before, workspace.Files.ToDictionary());
    }

    [Fact]
    public void Codes_are_kept_by_their_texts_and_what_is_gone_is_retired_for_good()
    {
        var workspace = Imported.Csv(Sheet, write: true).Workspace;
        var changed = Sheet.Replace(";;Les cailloux sont ôtés\n", "", StringComparison.Ordinal)
            .Replace("Le sol est retourné", "Le sol est bien retourné\n;;La bêche est nettoyée", StringComparison.Ordinal)
            .Replace(";Amender", ";Drainer;L'eau s'écoule\n;Amender", StringComparison.Ordinal);
        var again = Imported.Csv(changed, write: true, into: workspace);

        Assert.Equal(
            "BC1 Préparer\n  C1.1= Bêcher\n    C1.1.1= Le sol est bien retourné\n    C1.1.3* La bêche est nettoyée\n  C1.3* Drainer\n    C1.3.1* L'eau s'écoule\n  C1.2= Amender\n    C1.2.1= Le dosage est respecté\nBC2 Planter\n  C2.1= Choisir les plants\n    C2.1.1= Ils conviennent au sol",
            again.Tree);
        Assert.Equal(["C1.1.2"], again.Outcome.Value!.Retired);
        Assert.Contains("CQP589", again.Said);
        Assert.Contains(new CertificationChange(ChangeKind.Reworded, "le critère C1.1.1", "Le sol est retourné", "Le sol est bien retourné"), again.Outcome.Value.Changes);
        Assert.Contains("retires:\n  - code: C1.1.2\n    libelle: \"Les cailloux sont ôtés\"\n    depuis: \"1\"\n", workspace.Text(File), StringComparison.Ordinal);
        Assert.Equal("", string.Join('\n', CheckCertification.Run(workspace, Imported.Code).Diagnostics));

        var written = workspace.Text(File);
        Imported.Csv(changed, write: true, into: workspace);
        Assert.Equal(written, workspace.Text(File));
        var later = Imported.Csv(changed.Replace(";;La bêche est nettoyée\n", ";;La bêche est nettoyée\n;;Le tas est couvert\n", StringComparison.Ordinal), into: workspace);
        Assert.Contains("C1.1.4* Le tas est couvert", later.Tree, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_person_changed_is_not_written_over()
    {
        var workspace = Imported.Csv(Sheet, write: true).Workspace;
        workspace.With(File, workspace.Text(File).Replace("Bêcher", "Bêcher le sol", StringComparison.Ordinal));
        var byHand = workspace.Text(File);
        var again = Imported.Csv(Sheet, write: true, into: workspace);

        Assert.Equal("CQP584", Assert.Single(again.Outcome.Diagnostics, d => d.Severity == Severity.Error).Code);
        Assert.Contains(again.Outcome.Value!.Changes, c => c is { Kind: ChangeKind.Reworded, Before: "Bêcher le sol", After: "Bêcher" });
        Assert.Equal(byHand, workspace.Text(File));
        Assert.True(Imported.Csv(Sheet, into: workspace).Outcome.Succeeded);

        var taken = Imported.Csv(Sheet.Replace("Bêcher", "Bêcher le sol", StringComparison.Ordinal), write: true, into: workspace);
        Assert.True(taken.Outcome.Value!.IsWritten);
        Assert.Contains("C1.1= Bêcher le sol", taken.Tree, StringComparison.Ordinal);
        Assert.Equal([], Imported.Csv(Sheet.Replace("Bêcher", "Bêcher la terre", StringComparison.Ordinal), write: true, into: workspace).Outcome.Diagnostics.Where(d => d.Severity == Severity.Error));
    }

    [Fact]
    public void A_question_added_by_hand_is_not_lost()
    {
        var workspace = Imported.Csv(Sheet, write: true).Workspace;
        workspace.With(File, workspace.Text(File).Replace("    bloc: BC2\n", "    bloc: BC2\n    questions: [\"Pourquoi ce plant ?\"]\n", StringComparison.Ordinal));
        var again = Imported.Csv(Sheet, write: true, into: workspace);

        Assert.Contains("CQP584", again.Said);
        Assert.Contains(again.Outcome.Value!.Changes, c => c is { Kind: ChangeKind.Removed, Before: "Pourquoi ce plant ?" });
        Assert.Contains("Pourquoi ce plant ?", workspace.Text(File), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shipped_structure_is_compared_and_left_alone()
    {
        var workspace = MemoryWorkspace.Shipped().With("structure.csv", "Code;Compétence\nC1;Élaborer un plan\n");
        var before = workspace.Files.ToDictionary();
        var outcome = CqpKits.Kits.Importing.ImportStructure.Run(workspace, new() { File = "structure.csv", Code = "technico-commercial-chimie", Write = true });

        Assert.Contains(outcome.Diagnostics, d => d.Code == "CQP584");
        Assert.Contains(outcome.Value!.Changes, c => c is { Kind: ChangeKind.Reworded, What: "compétence C1" });
        Assert.Equal(before, workspace.Files.ToDictionary());
    }

    [Fact]
    public void The_untouched_sample_of_a_start_makes_room()
    {
        var workspace = MemoryWorkspace.Shipped();
        StartCertification.Run(workspace, Imported.Code);
        var imported = Imported.Csv(Sheet, write: true, into: workspace);

        Assert.True(imported.Outcome.Value!.IsWritten, string.Join('\n', imported.Outcome.Diagnostics));
        Assert.Empty(imported.Outcome.Value.Retired);
        Assert.Equal("", string.Join('\n', CheckCertification.Run(workspace, Imported.Code).Diagnostics.Where(d => d.Severity == Severity.Error)));
    }

    [Fact]
    public void Competencies_without_criteria_are_marked_in_one_go()
    {
        var imported = Imported.Csv("Compétence;Critères\nVendre;Il vend\nAcheter;\n", write: true);

        Assert.Equal(["CQP585"], imported.Said);
        Assert.Equal("", string.Join('\n', CheckCertification.Run(imported.Workspace, Imported.Code).Diagnostics));
        Assert.Contains("pour_chaque: competences", imported.Workspace.Text($"referentials/{Imported.Code}/formulaires.yaml"), StringComparison.Ordinal);
    }
}
