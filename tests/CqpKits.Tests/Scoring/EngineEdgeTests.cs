using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Candidates;
using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Decisions;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Proving;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;

namespace CqpKits.Tests.Scoring;

/// <summary>Edges that a changed sign in the engine would move without any other test noticing: found by mutating it.</summary>
public sealed class EngineEdgeTests
{
    private const string Jury = "notes: [{evaluateur: jury, calcul: consensus}]\n    ";
    private const string AtLeastHalf = "conditions: [{porte_sur: resultat, test: \">= 50\"}]";

    /// <summary>A scale that does not start at zero: 15 on 10 to 20 is the middle, wherever the other scale starts.</summary>
    [Theory]
    [InlineData(0, 100, 50)]
    [InlineData(20, 100, 60)]
    public void A_mark_keeps_its_place_between_the_bounds_of_its_scale(int minimum, int maximum, int expected)
    {
        var (certification, rules, candidate) = Made("notes: [{evaluateur: professionnel, calcul: moyenne, ramene_a: pourcentage}]\n    " + AtLeastHalf, "{professionnel: 15}");
        var scales = certification.Scales.Select(s => s.Code == "pourcentage" ? s with { Minimum = minimum, Maximum = maximum } : s).ToList();
        var forms = candidate.Forms.Select(f => f with { Definition = f.Definition with { Fields = [.. f.Definition.Fields.Select(x => x with { Kind = new MarkKind(10, 20, "") })] } });
        var result = CandidateScoring.Score(certification with { Scales = scales }, rules, candidate with { Forms = [.. forms] });
        Assert.Equal(expected, result.Nodes[0].Value);
    }

    [Theory]
    [InlineData("majorite, partage: a_trancher", "[OUI, NON]", ResultStatus.ToSettle)]
    [InlineData("majorite, partage: non_valide", "[OUI, NON]", ResultStatus.NotValidated)]
    [InlineData("majorite, partage: a_trancher", "[OUI, NON, manquant]", ResultStatus.Undecidable)]
    [InlineData("majorite, partage: a_trancher", "[OUI, OUI, NON, NON]", ResultStatus.ToSettle)]
    [InlineData("unanimite, partage: a_trancher", "[OUI, OUI, NON]", ResultStatus.ToSettle)]
    [InlineData("unanimite, partage: non_valide", "[OUI, OUI, NON]", ResultStatus.NotValidated)]
    [InlineData("unanimite, partage: a_trancher", "[NON, NON, NON]", ResultStatus.NotValidated)]
    public void Opinions_that_are_divided(string accord, string opinions, ResultStatus expected) => Assert.Equal(expected, Score(
        $"notes: [{{evaluateur: avis, calcul: chacun, personnes: 2}}]\n    resultat: aucun\n    conditions: [{{porte_sur: avis, accord: {accord}}}]", $"{{avis: {opinions}}}", "competences").Status);

    [Theory]
    [InlineData("non_valide", ResultStatus.NotValidated)]
    [InlineData("a_trancher", ResultStatus.ToSettle)]
    [InlineData("zero", ResultStatus.NotValidated)]
    [InlineData("non_decidable", ResultStatus.Undecidable)]
    public void An_absence_does_what_the_rule_says(string treatment, ResultStatus expected)
    {
        var result = Score($"{Jury}{AtLeastHalf}\n    sans_note: {{absent: {treatment}}}", "{jury: absent}");
        Assert.Equal((expected, expected), (result.Nodes[0].Status, result.Status));
    }

    /// <summary>An alternative that only a person can settle is left to that person; one that is missing is not.</summary>
    [Theory]
    [InlineData("absent", ResultStatus.ToSettle)]
    [InlineData("manquant", ResultStatus.Undecidable)]
    [InlineData("\"49\"", ResultStatus.NotValidated)]
    public void Alternatives_left_to_a_person(string jury, ResultStatus expected) => Assert.Equal(expected, Score(
        $"{Jury}conditions: [{{au_moins: 1, parmi: [{{porte_sur: chaque_note, test: \">= 90\"}}, {{porte_sur: resultat, test: \">= 50\"}}]}}]\n    sans_note: {{absent: a_trancher}}", $"{{jury: {jury}}}").Nodes[0].Status);

    [Fact]
    public void A_decided_mark_changes_that_mark_alone()
    {
        var (certification, rules, candidate) = Made("notes: [{evaluateur: professionnel, calcul: chacun, personnes: 2}, {evaluateur: jury, calcul: consensus, ramene_a: vingt}]\n    conditions: [{porte_sur: chaque_evaluateur, test: \">= 10\"}]", "{professionnel: [9, 8], jury: 40}");
        var decided = Deciding.Apply(certification, rules, candidate, [Decision("Professionnel 2", 8, 20)]);
        Assert.Empty(decided.Diagnostics);
        Assert.Equal([9m, 20m, 8m], decided.Value!.Final.Nodes[0].Sources.Select(s => s.Value!.Value));
        Assert.Equal([9m, 8m, 8m], decided.Value.Final.Nodes[1].Sources.Select(s => s.Value!.Value));
        Assert.Equal([false, true, false], decided.Value.Final.Nodes[0].Sources.Select(s => s.IsDecided));
        Assert.Empty(Deciding.Apply(certification, rules, candidate, [Decision("Professionnel 2", 8, 0)]).Diagnostics);
        Assert.Equal("CQP411", Assert.Single(Deciding.Apply(certification, rules, candidate, [Decision("Professionnel 2", 8, 20.01m)]).Diagnostics).Code);
    }

    /// <summary>What was notified on the day of the evaluation counts; without a day, whether it still does is not known, and that is said.</summary>
    [Fact]
    public void A_kept_item_on_the_day_itself_and_without_a_day()
    {
        var (certification, rules, candidate) = Made($"{Jury}{AtLeastHalf}\n    attribution: {{conservation: {{duree: 3 ans}}}}", "{jury: 40}");
        var kept = candidate with { Record = new() { Kept = [new KeptItem("ACC", new(2026, 11, 20), "")] } };
        var same = CandidateScoring.Score(certification, rules, kept with { Day = new(2026, 11, 20) });
        Assert.Equal(ResultStatus.Validated, same.Nodes[0].Status);
        Assert.Contains(same.Nodes[0].Remarks, r => ResultWords.Of(r).Contains("n'y changent rien", StringComparison.Ordinal));
        var unknown = CandidateScoring.Score(certification, rules, kept with { Day = null });
        Assert.Equal(ResultStatus.Undecidable, unknown.Nodes[0].Status);
        Assert.Contains(unknown.Lacks, l => ResultWords.Of(l).Contains("la date de l'évaluation n'est pas connue", StringComparison.Ordinal));
        var empty = kept with { Day = new(2026, 11, 20), Forms = [.. kept.Forms.Select(f => f with { Answers = [.. f.Answers!.Select(a => Marks.Without(a, AnswerStatus.Missing))] })] };
        Assert.Empty(CandidateScoring.Score(certification, rules, empty).Nodes[0].Remarks);
    }

    [Theory]
    [InlineData(">= 70", "68", "il manque 2 points")]
    [InlineData(">= 70", "68,01", "il manque 1,99 point")]
    [InlineData("> 70", "70", "il faut le dépasser")]
    [InlineData("<= 70", "75", "5 points de trop")]
    [InlineData("<= 10", "5", "plafond de 10 % respecté")]
    [InlineData("< 10", "10", "plafond de 10 % atteint, il faut rester au-dessous")]
    [InlineData("= 70", "65", "5 points d'écart")]
    [InlineData(">= 70", "70", "seuil de 70 % atteint")]
    public void A_threshold_says_how_far_it_is(string test, string mark, string says) =>
        Assert.EndsWith(says, ResultWords.ReasonOf(Score($"{Jury}conditions: [{{porte_sur: resultat, test: \"{test}\"}}]", $"{{jury: \"{mark}\"}}").Nodes[0]), StringComparison.Ordinal);

    [Theory]
    [InlineData("0", "0", "fait zéro")]
    [InlineData("11", "10", "dépasse 100 %")]
    public void Counts_that_make_no_ratio_are_a_question(string right, string asked, string says)
    {
        var (certification, rules, candidate) = Made("notes: [{evaluateur: formateur, calcul: rapport, champ: bonnes, sur: questions}]\n    " + AtLeastHalf, "{formateur: 50}");
        var answers = candidate.Forms[0].Answers!.Select(a => a with { Value = new MarkValue(decimal.Parse(a.FieldId.EndsWith("questions", StringComparison.Ordinal) ? asked : right, System.Globalization.CultureInfo.InvariantCulture)) });
        var result = CandidateScoring.Score(certification, rules, candidate with { Forms = [candidate.Forms[0] with { Answers = [.. answers] }] });
        Assert.Equal((ResultStatus.Undecidable, null), (result.Status, result.Nodes[0].Value));
        Assert.Contains(result.Lacks, l => l is { Blocks: true, NeedsReview: true } && ResultWords.Of(l).Contains(says, StringComparison.Ordinal));
    }

    private static MarkDecision Decision(string holder, decimal before, decimal after) => new("professionnel", holder, before, after)
    {
        Candidate = "cas",
        Item = "ACC",
        Who = "le jury",
        Why = "rattrapage",
        When = new(2026, 11, 20),
        Position = new SourcePosition("deliberation.yaml", 4, 5),
    };

    private static CandidateResult Score(string level, string marks, string each = "domaines")
    {
        var (certification, rules, candidate) = Made(level, marks, each);
        return CandidateScoring.Score(certification, rules, candidate);
    }

    private static (Certification Certification, RuleSet Rules, CandidateCase Case) Made(string level, string marks, string each = "domaines")
    {
        var loaded = RulePage.Load(RulePage.Head + $"    pour_chaque: {each}\n    {level}\n    cas: [{{nom: cas, notes: {marks}, attendu: valide}}]\n");
        Assert.DoesNotContain(loaded.Diagnostics.Select(d => d.ToString()), d => d.Contains(": erreur ", StringComparison.Ordinal));
        var rules = loaded.Value!.RuleSets[0];
        return (loaded.Value, rules, CaseMaking.Of(loaded.Value, rules, rules.Cases[0]));
    }
}
