using CqpKits.Diagnostics;
using CqpKits.Scoring;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Decisions;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Proving;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;

namespace CqpKits.Tests.Scoring;

/// <summary>Decisions of persons lie over what is computed: they never replace it, and one that does not fit it is refused.</summary>
public sealed class DecisionTests
{
    private const string TwoOfThree = """
        regles:
          - code: vae
            intitule: "VAE"
            source: accord
            effet: 2020-01-01
            pour_chaque: domaines
            notes: [{evaluateur: professionnel, calcul: chacun, personnes: 2, ramene_a: pourcentage}]
            resultat: moyenne
            conditions: [{porte_sur: chaque_evaluateur, test: ">= 70"}]
            prealables: [{pour: [VEN], il_faut: [ACC]}]
            attribution:
              issues: [{issue: partielle, conditions: [{porte_sur: elements_valides, test: ">= 1"}]}]
            cas:
              - {nom: "13 et 14 sur 20", notes: {professionnel: [13, 14]}, attendu: non_valide}

        """;

    private const string Units = """
        regles:
          - code: unites
            intitule: "Unités"
            source: accord
            effet: 2020-01-01
            pour_chaque: blocs
            detail:
              pour_chaque: unites
              notes: [{evaluateur: organisme, calcul: moyenne}]
              conditions: [{porte_sur: resultat, test: ">= 10"}]
            conditions: [{porte_sur: elements_valides, test: "= tous"}]
            cas:
              - {nom: "UC1 à 9", notes: {organisme: 12}, sauf: [{element: UC1, evaluateur: organisme, valeur: 9}], attendu: non_valide}

        """;

    private const string Opinions = """
        regles:
          - code: criteres
            intitule: "Critères"
            source: accord
            effet: 2020-01-01
            pour_chaque: competences
            notes: [{evaluateur: habilite, calcul: releve, champ: critere}]
            resultat: aucun
            conditions: [{porte_sur: nombre, valeur: OUI, test: "= tous"}]
            cas: [{nom: "NON", notes: {habilite: NON}, attendu: non_valide}]

        """;

    private static readonly SourcePosition At = new("deliberation.yaml", 4, 5);

    [Fact]
    public void A_mark_entered_anew_is_judged_by_the_same_rules_and_opens_what_waits_for_it()
    {
        var decided = Decide(Mark("ACC", 65, 70, "Professionnel 1"), Mark("VEN", 65, 70, "Professionnel 1"));

        Assert.Empty(decided.Diagnostics);
        Assert.Equal((ResultStatus.NotValidated, ResultStatus.Validated), (decided.Value!.Computed.Status, decided.Value.Final.Status));
        Assert.Equal([65m, 70m], decided.Value.Computed.Nodes[0].Sources.Select(s => s.Value!.Value));
        Assert.Equal((70m, true), (decided.Value.Final.Nodes[0].Sources[0].Value, decided.Value.Final.Nodes[0].Sources[0].IsDecided));
    }

    [Fact]
    public void A_status_decided_is_said_beside_what_was_computed()
    {
        var final = Decide(Status("ACC", ResultStatus.NotValidated, ResultStatus.Validated)).Value!.Final;

        Assert.Equal((ResultStatus.Validated, ResultStatus.NotValidated), (final.Nodes[0].Status, final.Status));
        Assert.Contains("décidé par la présidente : validé (dossier revu)", ResultWords.ReasonOf(final.Nodes[0]), StringComparison.Ordinal);
        Assert.Equal(CqpKits.Referentials.Model.Rules.OutcomeKind.Partial, final.Outcome!.Kind);
    }

    [Fact]
    public void A_verdict_decided_keeps_the_computed_reason()
    {
        var final = Decide(Status(null, ResultStatus.NotValidated, ResultStatus.Validated)).Value!.Final;
        Assert.Equal((ResultStatus.Validated, CqpKits.Referentials.Model.Rules.OutcomeKind.Full), (final.Status, final.Outcome!.Kind));
        Assert.Contains("calculé : non validé", ResultWords.ReasonOf(final), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_decisions_the_last_stands_and_that_is_said()
    {
        var decided = Decide(Status("ACC", ResultStatus.NotValidated, ResultStatus.Validated), Mark("ACC", 65, 70, "Professionnel 1"), Status("ACC", ResultStatus.NotValidated, ResultStatus.ToSettle));
        Assert.Equal(ResultStatus.ToSettle, decided.Value!.Final.Nodes[0].Status);
        var said = Assert.Single(decided.Diagnostics);
        Assert.Equal(("CQP412", Severity.Warning), (said.Code, said.Severity));
        Assert.Contains("« à trancher », l'emporte sur « validé » (ligne 4)", said.Message, StringComparison.Ordinal);
        Assert.Empty(Decide(Mark("ACC", 65, 70, "Professionnel 1"), Mark("VEN", 65, 70, "Professionnel 1")).Diagnostics);
    }

    /// <summary>A jury may make up a unit of a bloc: the bloc is judged again.</summary>
    [Fact]
    public void A_mark_of_a_finer_element_may_be_entered_anew()
    {
        var outcome = Decide(Units, UnitMark("UC1", 9, 10), UnitMark("UC1", 9, 21) with { Item = "UC2" });
        Assert.Equal("CQP406", Assert.Single(outcome.Diagnostics).Code);
        Assert.Equal((ResultStatus.NotValidated, ResultStatus.Validated), (outcome.Value!.Computed.Status, outcome.Value.Final.Status));
        Assert.Equal((10m, true), (outcome.Value.Final.Nodes[0].Children[0].Value!.Value, outcome.Value.Final.Nodes[0].Children[0].Sources[0].IsDecided));
        Assert.Equal("CQP411", Assert.Single(Decide(Units, UnitMark("UC1", 9, 21)).Diagnostics).Code);
    }

    [Fact]
    public void Where_answers_are_given_no_mark_can_be_entered()
    {
        var refused = Assert.Single(Decide(Opinions, new MarkDecision("habilite", "", null, 12) { Candidate = "c", Item = "C1", Who = "le jury", Why = "revu", When = new(2026, 11, 20), Position = At }).Diagnostics);
        Assert.Equal("CQP413", refused.Code);
        Assert.Contains("statut", refused.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_is_refused_and_changes_nothing()
    {
        Refused("CQP405", "ACC, VEN", Status("ACCC", ResultStatus.NotValidated, ResultStatus.Validated));
        Refused("CQP406", "le calcul donne « non validé »", Status("ACC", ResultStatus.Undecidable, ResultStatus.Validated));
        Refused("CQP406", "le calcul donne « non validé »", Status(null, ResultStatus.Undecidable, ResultStatus.Validated));
        Refused("CQP406", "« 65 »", Mark("ACC", 64, 70, "Professionnel 1"));
        Refused("CQP406", "« 65 »", Mark("ACC", null, 70, "Professionnel 1"));
        Refused("CQP407", "professionnel (Professionnel 1)", Mark("ACC", 65, 70, "Professionnel 9"));
        Refused("CQP407", "la certification", Mark(null, 65, 70, "Professionnel 1"));
        Refused("CQP408", "Professionnel 1 ou Professionnel 2", Mark("ACC", 65, 70, ""));
        Refused("CQP411", "0 à 100", Mark("ACC", 65, 700, "Professionnel 1"));
        Refused("CQP411", "0 à 100", Mark("ACC", 65, -1, "Professionnel 1"));
    }

    [Fact]
    public void Two_decimals_do_for_a_value_that_has_more()
    {
        var candidate = Case() with { Forms = [Case().Forms[0], Thirds()] };
        var rule = RulePage.Load(TwoOfThree).Value!;
        var mean = CandidateScoring.Score(rule, rule.RuleSets[0], candidate).Nodes[0].Sources[1].Value!.Value;
        Assert.Equal(68.35m, mean);
        Assert.Empty(Deciding.Apply(rule, rule.RuleSets[0], candidate, [Mark("ACC", 68.35m, 70, "Professionnel 2")]).Diagnostics);
    }

    [Fact]
    public void Without_a_rule_no_decision_applies()
    {
        var certification = RulePage.Load(TwoOfThree).Value!;
        var decided = Deciding.Apply(certification, null, Case(), [Status(null, ResultStatus.Undecidable, ResultStatus.Validated)]);
        Assert.Equal("CQP410", Assert.Single(decided.Diagnostics).Code);
        Assert.Empty(decided.Value!.Decisions);
    }

    private static CaseForm Thirds()
    {
        var form = Case().Forms[1];
        return form with { Answers = [.. form.Answers!.Select((a, i) => i == 0 ? a with { Value = new CqpKits.Forms.Answers.MarkValue(13.34m) } : a)] };
    }

    private static void Refused(string code, string says, JuryDecision decision)
    {
        var outcome = Decide(decision);
        var fault = Assert.Single(outcome.Diagnostics);
        Assert.Equal((code, At), (fault.Code, fault.Position!));
        Assert.Contains(says, fault.Message + fault.Hint, StringComparison.Ordinal);
        Assert.Empty(outcome.Value!.Decisions);
        Assert.Same(outcome.Value.Computed, outcome.Value.Final);
    }

    private static Checked<DecidedResult> Decide(params JuryDecision[] decisions) => Decide(TwoOfThree, decisions);

    private static Checked<DecidedResult> Decide(string rules, params JuryDecision[] decisions)
    {
        var certification = RulePage.Load(rules).Value!;
        return Deciding.Apply(certification, certification.RuleSets[0], Case(rules), decisions);
    }

    private static CandidateCase Case(string rules = TwoOfThree)
    {
        var certification = RulePage.Load(rules).Value!;
        return CaseMaking.Of(certification, certification.RuleSets[0], certification.RuleSets[0].Cases[0]);
    }

    private static StatusDecision Status(string? item, ResultStatus before, ResultStatus after) =>
        new(before, after) { Candidate = "c", Item = item, Who = "la présidente", Why = "dossier revu", When = new(2026, 11, 20), Position = At };

    private static MarkDecision UnitMark(string item, decimal before, decimal after) =>
        new("organisme", "", before, after) { Candidate = "c", Item = item, Who = "le jury", Why = "rattrapage", When = new(2026, 11, 20), Position = At };

    private static MarkDecision Mark(string? item, decimal? before, decimal after, string holder) =>
        new("professionnel", holder, before, after) { Candidate = "c", Item = item, Who = "le jury", Why = "rattrapage", When = new(2026, 11, 20), Position = At };
}
