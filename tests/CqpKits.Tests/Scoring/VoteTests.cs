using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring;
using CqpKits.Scoring.Explaining;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Proving;
using CqpKits.Scoring.Wording;

namespace CqpKits.Tests.Scoring;

/// <summary>Votes for and against, abstentions and absences: what they decide, what they say, and what is decided while some are missing.</summary>
public sealed class VoteTests
{
    private const string Missing = "manquant";

    private static readonly string[] Votes = ["POUR", "CONTRE", "ABSTENTION", "ABSENT"];

    private static readonly string[] Accords =
    [
        "majorite, partage: a_trancher", "majorite, partage: non_valide", "majorite, partage: valide", "majorite, partage: voix_preponderante, preponderante: president",
        "majorite_des_presents, partage: a_trancher", "majorite_des_presents, partage: valide", "majorite_des_presents, partage: voix_preponderante, preponderante: president",
        "unanimite, partage: a_trancher", "unanimite, partage: non_valide", "unanimite_des_presents, partage: a_trancher", "unanimite_des_presents, partage: non_valide",
        "\"2/3\"", "\"1/2\"",
    ];

    private static readonly string[] Quorums = ["", ", quorum: 3", ", quorum: 2, sans_quorum: non_valide", ", quorum: \"2/3\""];

    public static TheoryData<string> Conditions =>
    [
        .. from accord in Accords
           from quorum in Quorums
           select accord + quorum,
    ];

    /// <summary>What is decided is what every completion gives; and what is not decided is decided differently by two of them.</summary>
    [Theory]
    [MemberData(nameof(Conditions))]
    public void Votes_that_are_missing_leave_open_what_they_can_change_and_nothing_else(string accord)
    {
        var chance = new Chance(accord.Length + accord.Sum(c => c));
        var (certification, rules) = Load($"{{porte_sur: avis, accord: {accord}}}");
        var (decided, open) = (0, 0);
        for (var number = 0; number < 40; number++)
        {
            var votes = Enumerable.Range(0, 3 + chance.Next(3)).Select(_ => chance.Pick([.. Votes, "POUR", "CONTRE"])).ToArray();
            for (var hole = chance.Next(3); hole >= 0; hole--)
            {
                votes[chance.Next(votes.Length)] = Missing;
            }

            var outcome = Outcome(certification, rules, votes);
            var completions = Completed(votes).Select(v => Outcome(certification, rules, v)).Distinct().ToList();
            Assert.DoesNotContain(TestOutcome.Unknown, completions);
            Assert.True(completions is [var only] ? outcome == only : outcome == TestOutcome.Unknown, $"{string.Join(' ', votes)} : {outcome}, {string.Join(' ', completions)}");
            (decided, open) = outcome == TestOutcome.Unknown ? (decided, open + 1) : (decided + 1, open);
        }

        Assert.True(open > 0 && (decided > 0 || accord.Contains("quorum", StringComparison.Ordinal)), $"{decided}, {open}");
    }

    /// <summary>A vote for the candidate instead of one against, or of an abstention, never harms.</summary>
    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_favourable_vote_in_place_of_another_never_harms(string accord)
    {
        var chance = new Chance(accord.Length);
        var (certification, rules) = Load($"{{porte_sur: avis, accord: {accord}}}");
        for (var number = 0; number < 40; number++)
        {
            var votes = Enumerable.Range(0, 2 + chance.Next(4)).Select(_ => chance.Pick(Votes)).ToArray();
            var before = Rank(Outcome(certification, rules, votes));
            for (var at = 0; at < votes.Length; at++)
            {
                if (votes[at] is "CONTRE" or "ABSTENTION")
                {
                    var better = votes.Select((v, i) => i == at ? "POUR" : v).ToArray();
                    Assert.True(Rank(Outcome(certification, rules, better)) >= before, $"{string.Join(' ', votes)} : {at}");
                }
            }
        }

        Assert.True(Monotony.Holds(certification, rules));
    }

    /// <summary>The last vote is that of the president.</summary>
    [Theory]
    [InlineData("majorite, partage: a_trancher", "POUR POUR CONTRE ABSENT ABSTENTION POUR", "3 votes favorables, 1 défavorable, 1 abstention, 1 absent : majorité favorable")]
    [InlineData("majorite, partage: voix_preponderante, preponderante: president", "POUR CONTRE CONTRE POUR", "2 votes favorables, 2 défavorables : égalité, la voix prépondérante (président du jury) est favorable")]
    [InlineData("majorite, partage: voix_preponderante, preponderante: president", "POUR CONTRE ABSTENTION", "1 vote favorable, 1 défavorable, 1 abstention : égalité, la voix prépondérante (président du jury) est une abstention, une personne tranche")]
    [InlineData("majorite, partage: voix_preponderante, preponderante: president", "POUR CONTRE ABSENT", "1 vote favorable, 1 défavorable, 1 absent : égalité, la voix prépondérante (président du jury) est absente, une personne tranche")]
    [InlineData("majorite, evaluateur: membre, partage: a_trancher", "POUR POUR CONTRE", "2 votes favorables, 0 défavorable : majorité favorable")]
    [InlineData("majorite, evaluateur: membre, partage: voix_preponderante, preponderante: president", "POUR CONTRE", "1 vote favorable, 1 défavorable : égalité, la voix prépondérante (président du jury) est défavorable")]
    [InlineData("majorite, partage: a_trancher, quorum: 3", "POUR ABSENT POUR", "quorum de 3 membres présents non atteint : 2 présents, 1 absent")]
    [InlineData("majorite, partage: a_trancher, quorum: \"3/4\"", "POUR ABSENT ABSENT POUR", "quorum de 3/4 des 4 membres non atteint : 2 présents, 2 absents")]
    [InlineData("majorite, partage: a_trancher", "POUR POUR manquant POUR", "3 votes favorables, 0 défavorable, 1 non connu : majorité favorable")]
    [InlineData("majorite, partage: a_trancher", "POUR CONTRE manquant POUR", "2 votes favorables, 1 défavorable, 1 non connu : non décidable")]
    [InlineData("unanimite, partage: a_trancher", "ABSTENTION ABSENT ABSTENTION", "0 vote favorable, 0 défavorable, 2 abstentions, 1 absent : aucun vote exprimé, une personne tranche")]
    public void The_reason_names_the_votes(string accord, string votes, string says)
    {
        var (certification, rules) = Load($"{{porte_sur: avis, accord: {accord}}}");
        Assert.Equal(says, ResultWords.Of(Finding(certification, rules, votes.Split(' '))));
    }

    /// <summary>« absent » entered in place of a vote is what « sans_note » says: nothing is known of it, or the member does not vote and is not there.</summary>
    [Theory]
    [InlineData("", "POUR CONTRE absent POUR", TestOutcome.Unknown)]
    [InlineData("absent: exclu", "POUR CONTRE absent POUR", TestOutcome.Passed)]
    [InlineData("absent: exclu", "POUR absent absent POUR", TestOutcome.ToSettle)]
    [InlineData("manquant: exclu", "POUR manquant manquant POUR", TestOutcome.ToSettle)]
    [InlineData("sans_objet: exclu", "POUR sans_objet sans_objet POUR", TestOutcome.Passed)]
    public void A_vote_that_the_rule_leaves_out_is_not_that_of_a_member_present(string policy, string votes, TestOutcome expected)
    {
        var (certification, rules) = Load("{porte_sur: avis, accord: majorite, partage: a_trancher, quorum: \"3/4\"}", policy);
        Assert.Equal(expected, Finding(certification, rules, votes.Split(' ')).Outcome);
    }

    [Theory]
    [InlineData("majorite, partage: voix_preponderante, preponderante: president", "les votes favorables sont plus nombreux que les défavorables, sans compter les abstentions ; à égalité, la voix prépondérante (président du jury) décide")]
    [InlineData("majorite, evaluateur: membre, pour: [ACC], partage: valide", "les votes favorables (membre du jury) (seulement ACC) sont plus nombreux que les défavorables, sans compter les abstentions ; à égalité, la condition est remplie")]
    [InlineData("majorite_des_presents, partage: non_valide, quorum: 3", "plus de la moitié des membres présents votent favorablement, et qui s'abstient est présent ; à la moitié tout juste, ce n'est pas validé ; quorum : au moins 3 membres présents, sinon une personne tranche")]
    [InlineData("unanimite_des_presents, partage: a_trancher", "tous les membres présents votent favorablement, sans abstention ; si les votes sont partagés, une personne tranche")]
    [InlineData("\"2/3\", quorum: \"1/2\", sans_quorum: non_valide", "au moins 2/3 des votes exprimés sont favorables, sans compter les abstentions ; quorum : présence d'au moins 1/2 des membres, sinon ce n'est pas validé")]
    public void The_rule_is_explained(string accord, string says)
    {
        var (certification, rules) = Load($"{{porte_sur: avis, accord: {accord}}}");
        Assert.Contains(RuleExplanation.Of(certification, rules), l => l.Contains($"- {says} ;", StringComparison.Ordinal));
    }

    /// <summary>A vote beside marks has no part in the value, whatever it is, and refuses by itself.</summary>
    [Theory]
    [InlineData("moyenne", "", "", 13)]
    [InlineData("somme", "", "", 26)]
    [InlineData("minimum", "", "", 12)]
    [InlineData("moyenne_ponderee", ", poids: 25", ", poids: 75", 12.5)]
    [InlineData("moyenne_ponderee", ", coefficient: 3", ", coefficient: 1", 13.5)]
    public void A_vote_has_no_part_in_the_value(string combination, string first, string second, decimal value)
    {
        var text = $$"""
            regles:
              - code: r
                intitule: "Règle"
                source: accord
                effet: 2020-01-01
                pour_chaque: domaines
                notes:
                  - {evaluateur: professionnel, calcul: moyenne{{first}}}
                  - {evaluateur: tuteur, calcul: moyenne, passe: finale, ramene_a: vingt{{second}}}
                  - {evaluateur: membre, calcul: releve}
                resultat: {{combination}}
                conditions:
                  - {porte_sur: resultat, test: ">= 10"}
                  - {porte_sur: avis, evaluateur: membre, accord: majorite, partage: a_trancher}
                cas:
                  - {nom: "pour", notes: {professionnel: 14, tuteur: 60, membre: POUR}, attendu: valide}
                  - {nom: "contre", notes: {professionnel: 14, tuteur: 60, membre: CONTRE}, attendu: non_valide}

            """;
        var loaded = RulePage.Load(text);
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Position?.Path == RulePage.RuleFile);
        var proven = RuleProof.Run(loaded.Value!, loaded.Value!.RuleSets[0]);
        Assert.All(proven, p => Assert.Equal((true, value, "/20"), (p.Holds, p.Result.Nodes[0].Value!.Value, p.Result.Nodes[0].Unit)));
    }

    private static (Certification Certification, RuleSet Rules) Load(string condition, string policy = "")
    {
        var text = $$"""
            regles:
              - code: r
                intitule: "Règle"
                source: accord
                effet: 2020-01-01
                pour_chaque: domaines
                notes: [{evaluateur: membre, calcul: releve}, {evaluateur: president, calcul: releve}]
                resultat: aucun
                conditions: [{{condition}}, {porte_sur: nombre, valeur: POUR, test: ">= 0"}]
                {{(policy.Length > 0 ? $"sans_note: {{{policy}}}" : "")}}

            """;
        var loaded = RulePage.Load(text);
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Position?.Path == RulePage.RuleFile && d.Code != "CQP485");
        return (loaded.Value!, loaded.Value!.RuleSets[0]);
    }

    private static TestOutcome Outcome(Certification certification, RuleSet rules, IReadOnlyList<string> votes) => Finding(certification, rules, votes).Outcome;

    private static OpinionFinding Finding(Certification certification, RuleSet rules, IReadOnlyList<string> votes)
    {
        var given = new RuleCase
        {
            Name = "c",
            Marks = new Dictionary<string, CaseValue> { ["membre"] = new([.. votes.SkipLast(1)]), ["president"] = new([votes[^1]]) },
            Expected = ExpectedStatus.Validated,
            Position = rules.Position,
        };
        return CandidateScoring.Score(certification, rules, CaseMaking.Of(certification, rules, given)).Nodes[0].Findings.OfType<OpinionFinding>().Single();
    }

    private static IEnumerable<string[]> Completed(string[] votes) => Array.IndexOf(votes, Missing) is var at and >= 0
        ? Votes.SelectMany(vote => Completed([.. votes.Select((v, i) => i == at ? vote : v)]))
        : [votes];

    private static int Rank(TestOutcome outcome) => outcome switch { TestOutcome.Failed => 0, TestOutcome.Passed => 2, _ => 1 };
}
