using CqpKits.Kits.Building;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;
using CqpKits.Sessions.Results;
using CqpKits.Treatments;

namespace CqpKits.Tests.Cohort;

/// <summary>Candidates assessed by boxes to tick, from filled files, with results written by hand: every criterion OUI, up to two « sans objet » in a competency.</summary>
public sealed class ChecklistCohortTests
{
    private const string Folder = "output/technico-commercial-chimie/habilitation-2026";
    private const string List = "habilitation-2026.csv";

    /// <summary>Name; criteria of C1 ticked NON; lines « sans objet » (a code, with « + » when its reason is written); rows left empty; rows ticked twice; verdict; status of C1.</summary>
    public static TheoryData<string, string, string, string, string, ResultStatus, ResultStatus> All => new()
    {
        { "Alba", "", "", "", "", ResultStatus.Validated, ResultStatus.Validated },
        { "Bruno", "C1.1.1", "", "", "", ResultStatus.NotValidated, ResultStatus.NotValidated },
        { "Carla", "C1.1.1", "C1.1.1+", "", "", ResultStatus.Validated, ResultStatus.Validated },
        { "Dora", "C1.1.1 C1.1.2", "C1.1.1+ C1.1.2+", "", "", ResultStatus.Validated, ResultStatus.Validated },
        { "Elio", "C1.1.1 C1.1.2 C1.1.3", "C1.1.1+ C1.1.2+ C1.1.3+", "", "", ResultStatus.ToSettle, ResultStatus.ToSettle },
        { "Fanny", "", "", "", "C1.1.1", ResultStatus.Undecidable, ResultStatus.Undecidable },
        { "Gino", "", "", "C1.1.1", "", ResultStatus.Undecidable, ResultStatus.Undecidable },

        // Put aside without a reason, put aside and yet ticked OUI, a code that is none: a person says what was meant.
        { "Hugo", "C1.1.1", "C1.1.1", "", "", ResultStatus.ToSettle, ResultStatus.ToSettle },
        { "Irma", "", "C1.1.1+", "", "", ResultStatus.ToSettle, ResultStatus.ToSettle },
        { "Jean", "C1.1.1", "critère 3+", "", "", ResultStatus.ToSettle, ResultStatus.ToSettle },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void The_result_is_the_one_written_by_hand(string name, string no, string aside, string empty, string twice, ResultStatus verdict, ResultStatus first)
    {
        var workspace = Returned(name, Words(no), Words(aside), Words(empty), Words(twice), declared: "MAITRISEE");

        var candidate = Score(workspace);

        Assert.Equal((verdict, first), (candidate.Status, candidate.Nodes[0].Status));
        Assert.All(candidate.Nodes.Skip(1), n => Assert.Equal(ResultStatus.Validated, n.Status));
        Assert.Equal(verdict == ResultStatus.Undecidable, candidate.Lacks.Any(l => l is { Blocks: true, FieldId: "C1.1.1.evaluation" }));
    }

    [Fact]
    public void A_result_declared_against_the_criteria_is_said_and_changes_nothing()
    {
        var candidate = Score(Returned("Bruno", ["C1.1.1"], [], [], [], declared: "MAITRISEE"));

        Assert.Equal(ResultStatus.NotValidated, candidate.Nodes[0].Status);
        Assert.Contains(candidate.Nodes[0].Remarks, r => ResultWords.Of(r).Contains("a déclaré", StringComparison.Ordinal) && ResultWords.Of(r).Contains("non validé", StringComparison.Ordinal));
        Assert.Empty(candidate.Nodes[1].Remarks);
    }

    private static CandidateResult Score(MemoryWorkspace workspace) =>
        Assert.Single(Assert.Single(ScoreReturns.Run(workspace, new ScoreRequest { Paths = [Folder], RuleSet = "maitrise" }).Value!.Sessions).Candidates);

    private static MemoryWorkspace Returned(string name, string[] no, string[] aside, string[] empty, string[] twice, string declared)
    {
        var workspace = MemoryWorkspace.Shipped().With(List, $"nom;prenom;entreprise;date\n{name};Essai;Chimie de l'Essai;27/11/2026\n");
        var built = WordAlone.Build(workspace, new BuildRequest { Certification = "technico-commercial-chimie", CandidateFile = List });
        Assert.True(built.Succeeded, string.Join('\n', built.Diagnostics));
        foreach (var path in workspace.List(Folder).Where(f => f.EndsWith(".docx", StringComparison.Ordinal)).ToList())
        {
            workspace.With(path, Filler.Fill(
                DocxFile.Read(workspace.Files[path]),
                tag => tag.StartsWith("cqp:", StringComparison.Ordinal) ? Entered(tag["cqp:".Length..], no, aside, empty, twice, declared) : null).ToBytes());
        }

        return workspace;
    }

    private static string? Entered(string tag, string[] no, string[] aside, string[] empty, string[] twice, string declared)
    {
        var (field, value) = tag.Split('=') is [var f, var v] ? (f, v) : (tag, "");
        if (field.EndsWith(".resultat", StringComparison.Ordinal))
        {
            return value == declared ? Filler.Ticked : null;
        }

        var line = field[(field.LastIndexOf('_') + 1)..];
        if (int.TryParse(line, System.Globalization.CultureInfo.InvariantCulture, out var number) && number <= aside.Length)
        {
            var written = aside[number - 1];
            return field.StartsWith("sans_objet_", StringComparison.Ordinal) ? written.TrimEnd('+')
                : field.StartsWith("motif_", StringComparison.Ordinal) && written.EndsWith('+') ? "Hors de son activité" : null;
        }

        if (!field.EndsWith(".evaluation", StringComparison.Ordinal))
        {
            return null;
        }

        var criterion = field[..^".evaluation".Length];
        var isTicked = twice.Contains(criterion) || (!empty.Contains(criterion) && value == (no.Contains(criterion) ? "NON" : "OUI"));
        return isTicked ? Filler.Ticked : null;
    }

    private static string[] Words(string text) => text.Length == 0 ? [] : text.Contains("critère", StringComparison.Ordinal) ? [text] : text.Split(' ');
}
