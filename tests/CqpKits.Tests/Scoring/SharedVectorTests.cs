using CqpKits.Diagnostics;
using CqpKits.Forms.Candidates;
using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring;
using CqpKits.Scoring.Decisions;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Proving;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;

namespace CqpKits.Tests.Scoring;

/// <summary>Documented vectors of shipped rules and of other branches' that a single worked example does not hold.</summary>
public sealed class SharedVectorTests
{
    private static readonly Certification Chemistry = CertificationLoader.Load("referentials/technico-commercial-chimie", Repository.Read).Value!;

    /// <summary>A share rounded up, then a band in which candidates are assessed again: from half of the blocs.</summary>
    [Theory]
    [InlineData(4, 4, "totale")]
    [InlineData(4, 3, "partielle")]
    [InlineData(4, 2, "partielle")]
    [InlineData(4, 1, "refus")]
    [InlineData(5, 4, "totale")]
    [InlineData(5, 3, "partielle")]
    [InlineData(5, 2, "refus")]
    [InlineData(6, 5, "totale")]
    [InlineData(6, 4, "partielle")]
    [InlineData(6, 3, "partielle")]
    [InlineData(6, 2, "refus")]
    [InlineData(10, 8, "totale")]
    [InlineData(10, 7, "partielle")]
    [InlineData(10, 5, "partielle")]
    [InlineData(10, 4, "refus")]
    public void Four_blocs_of_five_else_assessed_again_from_half(int blocs, int validated, string outcome)
    {
        var text = Repository.Read("tests/CqpKits.Tests/Scoring/Certifications/essai-part/certification.yaml").Value!.Text;
        var lines = Enumerable.Range(1, blocs).Select(i => $"  - {{ code: B{i}, libelle: \"Bloc {i}\" }}\n");
        var (start, end) = (text.IndexOf("blocs:\n", StringComparison.Ordinal) + "blocs:\n".Length, text.IndexOf("evaluateurs:", StringComparison.Ordinal));
        var exceptions = Enumerable.Range(1, blocs - validated).Select(i => $"{{ element: B{i}, evaluateur: jury, valeur: \"9,99\" }}");
        var cases = text.IndexOf("    cas:", StringComparison.Ordinal);
        var made = $"{text[..start]}{string.Concat(lines)}{text[end..cases]}    cas:\n      - {{ nom: vecteur, notes: {{ jury: 10 }}, sauf: [{string.Join(", ", exceptions)}], attendu: {(outcome == "totale" ? "valide" : "non_valide")}, issue: {outcome} }}\n";
        var loaded = CertificationLoader.Load("referentials/essai-part", path => Checked.Of(new SourceFile(path, made)));
        Assert.Equal([], loaded.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
        Assert.Equal([], RuleProof.Faults(loaded.Value!).Select(d => d.ToString()));
    }

    /// <summary>Kept three years from the notification, that day of the third year included.</summary>
    [Theory]
    [InlineData("2026-06-16", ResultStatus.Validated)]
    [InlineData("2026-06-17", ResultStatus.Undecidable)]
    [InlineData("2024-02-29", ResultStatus.Validated)]
    public void A_practical_unit_is_kept_to_the_day(string day, ResultStatus expected)
    {
        var certification = BranchCertifications.Load("essai-etapes");
        var rules = certification.RuleSets[0];
        var case_ = rules.Cases.Single(c => c.Name.StartsWith("unité conservée, dernier jour", StringComparison.Ordinal));
        var candidate = CaseMaking.Of(certification, rules, case_) with { Record = new() { Kept = [new KeptItem("PRAT-A", new(2023, 6, 16), "PV")] }, Day = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) };
        Assert.Equal(expected, CandidateScoring.Score(certification, rules, candidate).Status);
    }

    [Theory]
    [InlineData("OUI", ResultStatus.Validated, "20 OUI")]
    [InlineData("NON", ResultStatus.NotValidated, "19 OUI, 1 NON")]
    [InlineData("sans_objet", ResultStatus.Validated, "19 OUI, 1 sans objet")]
    [InlineData("manquant", ResultStatus.Undecidable, "19 OUI")]
    [InlineData("doute", ResultStatus.Undecidable, "19 OUI")]
    public void Nineteen_criteria_and_one(string last, ResultStatus expected, string counted)
    {
        var rules = Chemistry.RuleSets.Single();
        var given = rules.Cases[0] with { Exceptions = [new CaseException(null, "habilite", ["C1.1.1"], new CaseValue([last]), rules.Position)] };
        var result = CandidateScoring.Score(Chemistry, rules, CaseMaking.Of(Chemistry, rules, given));
        Assert.Equal(6, result.Nodes.Count);
        Assert.Equal((expected, expected), (result.Nodes[0].Status, result.Status));
        Assert.Equal(counted, ResultNumbers.Of(result.Nodes[0].Sources[0].Answers));
    }

    /// <summary>The jury of a VAE enters a new mark: recorded with who, why and when, the computed one beside it, and the bloc judged again.</summary>
    [Fact]
    public void The_jury_of_a_vae_may_make_up_a_bloc()
    {
        var rules = AgcCases.Rule("vae");
        var given = rules.Cases.Single(c => c.Name == "un bloc à 69 chez l'un");
        var candidate = CaseMaking.Of(AgcCases.Agc, rules, given);
        var second = CandidateScoring.Score(AgcCases.Agc, rules, candidate).Nodes[1].Sources[1].Holder;
        var made = new MarkDecision("professionnel-vae", second, 69, 70)
        {
            Candidate = candidate.Key,
            Item = "B-PO",
            Who = "le jury",
            Why = "entretien complémentaire",
            When = new(2026, 11, 20),
            Position = new("deliberation.yaml", 4, 5),
        };

        var decided = Deciding.Apply(AgcCases.Agc, rules, candidate, [made]);

        Assert.Empty(decided.Diagnostics);
        var (computed, final) = (decided.Value!.Computed, decided.Value.Final);
        Assert.Equal((ResultStatus.NotValidated, OutcomeKind.Partial, 69m), (computed.Nodes[1].Status, computed.Outcome!.Kind, computed.Nodes[1].Value!.Value));
        Assert.Equal((ResultStatus.Validated, OutcomeKind.Full, 70m), (final.Nodes[1].Status, final.Outcome!.Kind, final.Nodes[1].Value!.Value));
        Assert.Same(made, Assert.Single(decided.Value.Decisions));
    }

    /// <summary>A unit is acquired from 50; it is shown apart and gives no bloc.</summary>
    [Theory]
    [InlineData("50", ResultStatus.Validated)]
    [InlineData("49,99", ResultStatus.NotValidated)]
    public void A_unit_is_acquired_from_fifty_and_changes_no_bloc(string mark, ResultStatus expected)
    {
        var rules = AgcCases.Rule("voie-des-blocs");
        var unit = AgcCases.Agc.Units[0].Code;
        var given = rules.Cases[0] with { Exceptions = [new CaseException(unit, "organisme", [], new CaseValue([mark]), rules.Position)] };
        var result = CandidateScoring.Score(AgcCases.Agc, rules, CaseMaking.Of(AgcCases.Agc, rules, given));
        Assert.Equal(expected, result.Aside.Single(n => n.Code == unit).Status);
        Assert.All(result.Nodes, n => Assert.Equal(ResultStatus.Validated, n.Status));
        Assert.Equal(OutcomeKind.Partial, result.Outcome!.Kind);
    }

    /// <summary>Even a jury that validates everything does not give the certification by a way that gives none.</summary>
    [Fact]
    public void A_verdict_decided_where_only_blocs_are_given_is_not_the_certification()
    {
        var rules = AgcCases.Rule("voie-des-blocs");
        var candidate = CaseMaking.Of(AgcCases.Agc, rules, rules.Cases.Single(c => c.Name == "bloc à 69,99"));
        var decided = Deciding.Apply(AgcCases.Agc, rules, candidate, [new StatusDecision(ResultStatus.NotValidated, ResultStatus.Validated)
        {
            Candidate = candidate.Key,
            Who = "le jury",
            Why = "dossier revu",
            When = new(2026, 11, 20),
            Position = new("deliberation.yaml", 4, 5),
        }]);
        Assert.Equal((ResultStatus.Validated, OutcomeKind.Partial), (decided.Value!.Final.Status, decided.Value.Final.Outcome!.Kind));
    }
}
