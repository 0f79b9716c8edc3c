using CqpKits.Forms.Answers;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Wording;

namespace CqpKits.Tests.Scoring.Wording;

/// <summary>Numbers of items and answers with every sign, and the other kinds of finding, each as it is printed.</summary>
public sealed class FindingWordingTests
{
    [Theory]
    [InlineData(">=", "2", 2, TestOutcome.Passed, "2 éléments validés sur 3, il en faut au moins 2")]
    [InlineData(">=", "2", 1, TestOutcome.Failed, "1 élément validé sur 3, il en faut au moins 2")]
    [InlineData(">=", "2", 1, TestOutcome.Unknown, "1 élément validé sur 3, il en faut au moins 2 : non connu")]
    [InlineData(">=", "2", 1, TestOutcome.ToSettle, "1 élément validé sur 3, il en faut au moins 2 : à trancher")]
    [InlineData(">=", null, 2, TestOutcome.Failed, "2 éléments validés sur 3, il les faut tous")]
    [InlineData(">", "1", 2, TestOutcome.Passed, "2 éléments validés sur 3, il en faut plus de 1")]
    [InlineData(">", "2", 2, TestOutcome.Failed, "2 éléments validés sur 3, il en faut plus de 2")]
    [InlineData(">", "2", 0, TestOutcome.Unknown, "0 élément validé sur 3, il en faut plus de 2 : non connu")]
    [InlineData(">", "2", 0, TestOutcome.ToSettle, "0 élément validé sur 3, il en faut plus de 2 : à trancher")]
    [InlineData("<=", "1", 1, TestOutcome.Passed, "1 élément validé sur 3, il en faut au plus 1")]
    [InlineData("<=", "1", 2, TestOutcome.Failed, "2 éléments validés sur 3, il en faut au plus 1")]
    [InlineData("<=", "1", 1, TestOutcome.Unknown, "1 élément validé sur 3, il en faut au plus 1 : non connu")]
    [InlineData("<=", "1", 1, TestOutcome.ToSettle, "1 élément validé sur 3, il en faut au plus 1 : à trancher")]
    [InlineData("<=", "0", 1, TestOutcome.Failed, "1 élément validé sur 3, il n'en faut aucun")]
    [InlineData("<", "2", 1, TestOutcome.Passed, "1 élément validé sur 3, il en faut moins de 2")]
    [InlineData("<", "2", 2, TestOutcome.Failed, "2 éléments validés sur 3, il en faut moins de 2")]
    [InlineData("<", "2", 1, TestOutcome.Unknown, "1 élément validé sur 3, il en faut moins de 2 : non connu")]
    [InlineData("<", "2", 1, TestOutcome.ToSettle, "1 élément validé sur 3, il en faut moins de 2 : à trancher")]
    [InlineData("<", null, 3, TestOutcome.Failed, "3 éléments validés sur 3, il en faut moins de 3")]
    [InlineData("=", "2", 2, TestOutcome.Passed, "2 éléments validés sur 3, il en faut exactement 2")]
    [InlineData("=", "2", 3, TestOutcome.Failed, "3 éléments validés sur 3, il en faut exactement 2")]
    [InlineData("=", "2", 1, TestOutcome.Unknown, "1 élément validé sur 3, il en faut exactement 2 : non connu")]
    [InlineData("=", "2", 1, TestOutcome.ToSettle, "1 élément validé sur 3, il en faut exactement 2 : à trancher")]
    [InlineData("=", null, 3, TestOutcome.Passed, "3 éléments validés sur 3, il les faut tous")]
    [InlineData("=", "0", 0, TestOutcome.Passed, "0 élément validé sur 3, il n'en faut aucun")]
    public void A_number_of_items(string sign, string? number, int sure, TestOutcome outcome, string says) =>
        Assert.Equal(says, ResultWords.Of(new CountFinding(new CountedItems(true), new FoundCount(sure, 0, 3), Asked(sign, number, false), outcome)));

    [Theory]
    [InlineData(">=", "70", null, "2 éléments non validés sur 3, il en faut au moins 70 %")]
    [InlineData(">=", "70", "3", "2 éléments non validés sur 3, il en faut au moins 70 %, soit au moins 3")]
    [InlineData(">", "50", null, "2 éléments non validés sur 3, il en faut plus de 50 %")]
    [InlineData("<=", "50", null, "2 éléments non validés sur 3, il en faut au plus 50 %")]
    [InlineData("<", "50", null, "2 éléments non validés sur 3, il en faut moins de 50 %")]
    [InlineData("<=", "0", null, "2 éléments non validés sur 3, il n'en faut aucun")]
    [InlineData("=", null, null, "2 éléments non validés sur 3, il en faut exactement 100 %")]
    public void A_share_of_items(string sign, string? share, string? needed, string says) => Assert.Equal(says, ResultWords.Of(new CountFinding(
        new CountedItems(false), new FoundCount(2, 0, 3), Asked(sign, share, true) with { Needed = needed is null ? null : decimal.Parse(needed, System.Globalization.CultureInfo.InvariantCulture) }, TestOutcome.Failed)));

    public static TheoryData<Finding, string> Others => new()
    {
        { new CountFinding(new CountedAnswers("OUI"), new FoundCount(19, 0, 20), Asked(">=", "18", false), TestOutcome.Passed), "19 « OUI » sur 20, il en faut au moins 18" },
        { new EveryItemFinding(ResultLevel.SkillsBlocks, new FoundCount(3, 0, 3), TestOutcome.Passed), "chaque bloc est validé" },
        { new EveryItemFinding(ResultLevel.Examinations, new FoundCount(3, 0, 3), TestOutcome.Passed), "chaque épreuve est validée" },
        { new EveryItemFinding(ResultLevel.SkillsBlocks, new FoundCount(2, 0, 3), TestOutcome.Failed), "2 éléments validés sur 3, il les faut tous" },
        {
            new AlternativeFinding(1, 0, [new ValueFinding(new ItemResultSubject(), 9, "", new ThresholdTest(Comparison.AtLeast, 10)), new NotApplicableFinding(3, 2)], TestOutcome.Failed),
            "au moins 1 de ces conditions, 0 remplie (seuil de 10 non atteint, il manque 1 point ; 3 « sans objet », 2 au plus : une personne tranche)"
        },
        { Votes(Voting.Unanimous, new(2, 0, 0), VoteGround.Agreed, TestOutcome.Passed), "2 votes favorables, 0 défavorable : unanimité" },
        { Votes(Voting.Unanimous, new(0, 2, 0), VoteGround.NotAgreed, TestOutcome.Failed), "0 vote favorable, 2 défavorables : aucun vote favorable" },
        { Votes(Voting.Unanimous, new(1, 1, 0), VoteGround.Divided, TestOutcome.ToSettle), "1 vote favorable, 1 défavorable : pas d'unanimité, une personne tranche" },
        { Votes(Voting.Unanimous, new(1, 1, 0), VoteGround.Divided, TestOutcome.Failed), "1 vote favorable, 1 défavorable : pas d'unanimité, ce qui ne suffit pas" },
        { Votes(Voting.Unanimous, new(1, 0, 2), VoteGround.Several, TestOutcome.Unknown), "1 vote favorable, 0 défavorable, 2 non connus : non décidable" },
        { Votes(Voting.UnanimousOfPresent, new(2, 0, 0) { Absents = 1 }, VoteGround.Agreed, TestOutcome.Passed), "2 votes favorables, 0 défavorable, 1 absent : unanimité des présents" },
        { Votes(Voting.Majority, new(3, 1, 0) { Abstentions = 1, Absents = 1 }, VoteGround.Agreed, TestOutcome.Passed), "3 votes favorables, 1 défavorable, 1 abstention, 1 absent : majorité favorable" },
        { Votes(Voting.Majority, new(1, 2, 0) { Abstentions = 2, Absents = 2, Silent = 2 }, VoteGround.NotAgreed, TestOutcome.Failed), "1 vote favorable, 2 défavorables, 2 abstentions, 2 absents, 2 membres sans vote : majorité défavorable" },
        { Votes(Voting.Majority, new(2, 0, 1), VoteGround.Several, TestOutcome.Passed), "2 votes favorables, 0 défavorable, 1 non connu : accepté dans tous les cas" },
        { Votes(Voting.Majority, new(1, 1, 0), VoteGround.Tie, TestOutcome.Passed), "1 vote favorable, 1 défavorable : égalité, ce qui suffit" },
        { Votes(Voting.Majority, new(2, 2, 0), VoteGround.CastingVote, TestOutcome.Passed) with { Casting = "Président", CastingVote = ValueSense.Favorable }, "2 votes favorables, 2 défavorables : égalité, la voix prépondérante (président) est favorable" },
        { Votes(Voting.Majority, new(2, 2, 0), VoteGround.CastingVote, TestOutcome.Failed) with { Casting = "Président", CastingVote = ValueSense.Unfavorable }, "2 votes favorables, 2 défavorables : égalité, la voix prépondérante (président) est défavorable" },
        { Votes(Voting.Majority, new(1, 1, 0) { Abstentions = 1 }, VoteGround.NoCastingVote, TestOutcome.ToSettle) with { Casting = "Président", CastingVote = ValueSense.Abstention }, "1 vote favorable, 1 défavorable, 1 abstention : égalité, la voix prépondérante (président) est une abstention, une personne tranche" },
        { Votes(Voting.Majority, new(1, 1, 0) { Absents = 1 }, VoteGround.NoCastingVote, TestOutcome.ToSettle) with { Casting = "Président", CastingVote = ValueSense.Absence }, "1 vote favorable, 1 défavorable, 1 absent : égalité, la voix prépondérante (président) est absente, une personne tranche" },
        { Votes(Voting.MajorityOfPresent, new(2, 1, 0) { Abstentions = 2 }, VoteGround.NotAgreed, TestOutcome.Failed), "2 votes favorables, 1 défavorable, 2 abstentions : pas de majorité des présents" },
        { Votes(Voting.MajorityOfPresent, new(2, 1, 0) { Abstentions = 1 }, VoteGround.Tie, TestOutcome.ToSettle), "2 votes favorables, 1 défavorable, 1 abstention : la moitié des présents tout juste, une personne tranche" },
        { Votes(Voting.Share, new(2, 1, 0), VoteGround.Agreed, TestOutcome.Passed), "2 votes favorables, 1 défavorable : au moins 2/3 des votes exprimés sont favorables" },
        { Votes(Voting.Share, new(1, 1, 0), VoteGround.NotAgreed, TestOutcome.Failed), "1 vote favorable, 1 défavorable : il faut au moins 2/3 de votes favorables" },
        { Votes(Voting.Majority, new(0, 0, 0) { Abstentions = 2 }, VoteGround.NoVote, TestOutcome.ToSettle), "0 vote favorable, 0 défavorable, 2 abstentions : aucun vote exprimé, une personne tranche" },
        { Votes(Voting.Majority, new(2, 0, 0) { Absents = 1 }, VoteGround.NoQuorum, TestOutcome.ToSettle) with { Quorum = new Quorum(3, null) }, "quorum de 3 membres présents non atteint : 2 présents, 1 absent" },
        { Votes(Voting.Majority, new(1, 0, 0) { Absents = 2 }, VoteGround.NoQuorum, TestOutcome.Failed) with { Quorum = new Quorum(null, new Share(1, 2)) }, "quorum de 1/2 des 3 membres non atteint : 1 présent, 2 absents" },
        { new ValueFinding(new ItemSubject(ResultLevel.Examinations, "Épreuve écrite"), 12, "/20", new ThresholdTest(Comparison.AtLeast, 10)), "Épreuve écrite 12 : seuil de 10/20 atteint" },
        { new ValueFinding(new ItemSubject(ResultLevel.Examinations, "Écrit"), 12, "/20", new ThresholdTest(Comparison.AtLeast, 10)), "épreuve Écrit 12 : seuil de 10/20 atteint" },
        { new GateFinding("Écrit", ResultStatus.Validated, TestOutcome.Passed), "préalable « Écrit » validé" },
        { new GateFinding("Écrit", ResultStatus.NotValidated, TestOutcome.Failed), "préalable « Écrit » non validé : l'évaluation ne s'ouvre pas" },
        { new GateFinding("Écrit", ResultStatus.ToSettle, TestOutcome.ToSettle), "préalable « Écrit » à trancher" },
        { new GateFinding("Écrit", ResultStatus.Undecidable, TestOutcome.Unknown), "préalable « Écrit » non décidable" },
        { new UngivenMarkFinding("C1.1", "Délais", AnswerStatus.Absent, TestOutcome.Failed), "C1.1 Délais : candidat absent" },
        { new UngivenMarkFinding("", "Délais", AnswerStatus.NotEvaluated, TestOutcome.ToSettle), "Délais : non évalué" },
        { new UngivenMarkFinding("C1.1", "Délais", AnswerStatus.NotApplicable, TestOutcome.ToSettle), "C1.1 Délais : sans objet" },
        { new UngivenMarkFinding("C1.1", "Délais", AnswerStatus.Missing, TestOutcome.Failed), "C1.1 Délais : non renseigné" },
        { new ContradictedMarkFinding("C1.1", "Délais", new Contradiction("OUI", ContradictionKind.FavourableThoughPutAside)), "C1.1 Délais : OUI, et pourtant repris parmi les critères sans objet" },
        { new ContradictedMarkFinding("C1.1", "Délais", new Contradiction("NON", ContradictionKind.PutAsideWithoutReason)), "C1.1 Délais : NON, repris parmi les critères sans objet sans que le motif soit écrit" },
        { new ContradictedMarkFinding("C1.1", "Délais", new Contradiction("NON", ContradictionKind.LineUnreadable)), "C1.1 Délais : NON, alors qu'une ligne « sans objet » n'a pas pu être lue" },
        { new KeptFinding(new KeptResult(new(2025, 3, 1), new(2028, 3, 1))), "acquis le 1er mars 2025, conservé jusqu'au 1er mars 2028" },
        { new KeptFinding(new KeptResult(new(2025, 3, 1), null)), "acquis le 1er mars 2025, sans limite de durée" },
        { new KeptInDoubtFinding(KeptDoubt.EvaluationDay), "acquis auparavant, mais la date de l'évaluation n'est pas connue" },
        { new KeptInDoubtFinding(KeptDoubt.PublicationDay), "acquis auparavant, mais le jour où les résultats ont été publiés n'est pas connu" },
        { new KeptFinding(new KeptResult(new(2025, 3, 1), new(2028, 3, 1)) { IsMark = true }), "note obtenue le 1er mars 2025, conservée jusqu'au 1er mars 2028" },
        { new KeptOrNewFinding(9.5m, 18, "/20"), "9,5/20 gardé, 18/20 cette fois : la règle ne dit pas quelle note compte, une personne tranche" },
        { new KeptOrNewFinding(9.5m, null, "/20"), "9,5/20 gardé, noté de nouveau cette fois : la règle ne dit pas quelle note compte, une personne tranche" },
        { new ExemptByTitleFinding("BTS Gestion", "copie du diplôme"), "dispensé par « BTS Gestion » (copie du diplôme)" },
        { new ExemptByTitleFinding("BTS Gestion", ""), "« BTS Gestion » en dispenserait, mais aucune pièce ne le prouve" },
        { new AccessFinding("80 % de présence", "relevé du 3 mai", TestOutcome.Passed), "condition d'accès « 80 % de présence » remplie (relevé du 3 mai)" },
        { new AccessFinding("80 % de présence", "", TestOutcome.Failed), "condition d'accès « 80 % de présence » non remplie" },
        { new AccessFinding("80 % de présence", "relevé", TestOutcome.Unknown), "condition d'accès « 80 % de présence » non connue, pièce attendue : relevé" },
        { new AccessFinding("80 % de présence", "relevé", TestOutcome.Unknown) { IsSaid = true }, "condition d'accès « 80 % de présence » dite remplie, la pièce n'est pas nommée : relevé" },
        { new NotOpenedFinding(new AwardResultSubject(), ["Oral"]), "résultat : aucune valeur, l'évaluation de « Oral » ne s'est pas ouverte" },
        { new AttemptsFinding(1, 1, 3, null, TestOutcome.Passed), "1re présentation, 3 au plus" },
        { new AttemptsFinding(4, 4, 3, "1 an", TestOutcome.Failed), "4e présentation en 1 an, 3 au plus" },
        { new AttemptsFinding(1, null, 3, null, TestOutcome.Unknown), "nombre de présentations non connu, 3 au plus" },
        { new WaitFinding("6 mois", new(2025, 3, 1), new(2025, 9, 1), TestOutcome.Failed), "présenté le 1er mars 2025, 6 mois à attendre : pas avant le 1er septembre 2025" },
        { new WaitFinding("6 mois", new(2025, 3, 1), new(2025, 9, 1), TestOutcome.Passed), "présenté le 1er mars 2025, 6 mois à attendre : le temps est passé" },
        { new WaitFinding("6 mois", null, null, TestOutcome.Passed), "6 mois à attendre entre deux présentations : première présentation" },
        { new WaitFinding("6 mois", null, null, TestOutcome.Unknown), "6 mois à attendre entre deux présentations : le jour de l'une d'elles n'est pas connu" },
        { new NotApplicableFinding(3, 2), "3 « sans objet », 2 au plus : une personne tranche" },
        { new TooManyKeptFinding(3, 2), "3 éléments conservés, 2 au plus : une personne choisit" },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Another_kind_of_finding(Finding finding, string says) => Assert.Equal(says, ResultWords.Of(finding));

    /// <summary>A kind that no line above prints would go unread.</summary>
    [Fact]
    public void Every_kind_of_finding_is_printed_here()
    {
        var kinds = typeof(Finding).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Finding)) && !t.IsAbstract);
        var printed = Others.Select(row => row.Data.Item1.GetType()).Append(typeof(ValueFinding)).Append(typeof(LeftToAPersonFinding));
        Assert.Empty(kinds.Except(printed));
    }

    private static OpinionFinding Votes(Voting voting, OpinionCount count, VoteGround ground, TestOutcome outcome) =>
        new(new Accord(voting, voting == Voting.Share ? new Share(2, 3) : null), count, outcome) { Ground = ground };

    private static AskedCount Asked(string sign, string? number, bool isShare) => new(
        new ThresholdTest(ThresholdWordingTests.SignOf(sign), number is null ? null : decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)), isShare);
}
