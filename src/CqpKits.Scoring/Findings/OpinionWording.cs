using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Findings;

/// <summary>Words votes in French: « 3 votes favorables, 1 défavorable, 1 abstention, 1 absent : majorité favorable ».</summary>
internal static class OpinionWording
{
    public static string Of(OpinionFinding finding) => finding.Ground == VoteGround.NoQuorum
        ? $"{Quorum(finding.Quorum!, finding.Count)} : {Join([(finding.Count.Present, "présent", "présents"), .. Others(finding.Count)])}"
        : $"{Votes(finding.Count)} : {Why(finding)}";

    private static string Votes(OpinionCount count) => Join(
        [(count.Favourable, "vote favorable", "votes favorables"), (count.Against, "défavorable", "défavorables"), .. Several((count.Abstentions, "abstention", "abstentions")), .. Others(count)]);

    private static IEnumerable<(int, string, string)> Others(OpinionCount count) =>
        Several((count.Absents, "absent", "absents"), (count.Silent, "membre sans vote", "membres sans vote"), (count.Open, "non connu", "non connus"));

    private static IEnumerable<(int, string, string)> Several(params IEnumerable<(int Count, string, string)> numbers) => numbers.Where(n => n.Count > 0);

    private static string Join(IEnumerable<(int Count, string One, string Several)> numbers) =>
        string.Join(", ", numbers.Select(n => CountWording.Several(n.Count, n.One, n.Several)));

    private static string Quorum(Quorum quorum, OpinionCount count) => quorum.Members is { } members
        ? $"quorum de {CountWording.Several(members, "membre présent", "membres présents")} non atteint"
        : $"quorum de {quorum.Display} des {CountWording.Several(count.Members, "membre", "membres")} non atteint";

    private static string Why(OpinionFinding finding) => finding.Outcome == TestOutcome.Unknown ? "non décidable" : finding.Ground switch
    {
        VoteGround.Agreed => Agreed(finding),
        VoteGround.NotAgreed => NotAgreed(finding),
        VoteGround.Divided => $"pas d'unanimité{Then(finding.Outcome)}",
        VoteGround.Tie => $"{Tie(finding)}{Then(finding.Outcome)}",
        VoteGround.CastingVote => $"{Tie(finding)}, la voix prépondérante ({Caster(finding)}) est {(finding.Outcome == TestOutcome.Passed ? "favorable" : "défavorable")}",
        VoteGround.NoCastingVote => $"{Tie(finding)}, {NoCastingVote(finding)}, une personne tranche",
        VoteGround.NoVote => "aucun vote exprimé, une personne tranche",
        _ => finding.Outcome switch { TestOutcome.Passed => "accepté dans tous les cas", TestOutcome.Failed => "refusé dans tous les cas", _ => "une personne tranche dans tous les cas" },
    };

    private static string Agreed(OpinionFinding finding) => finding.Accord.Voting switch
    {
        Voting.Majority => "majorité favorable",
        Voting.MajorityOfPresent => "majorité des présents",
        Voting.Unanimous => "unanimité",
        Voting.UnanimousOfPresent => "unanimité des présents",
        _ => $"au moins {finding.Accord.Share!.Display} des votes exprimés sont favorables",
    };

    private static string NotAgreed(OpinionFinding finding) => finding.Accord.Voting switch
    {
        Voting.Majority => "majorité défavorable",
        Voting.MajorityOfPresent => "pas de majorité des présents",
        Voting.Share => $"il faut au moins {finding.Accord.Share!.Display} de votes favorables",
        _ => "aucun vote favorable",
    };

    private static string Tie(OpinionFinding finding) => finding.Accord.Voting == Voting.MajorityOfPresent ? "la moitié des présents tout juste" : "égalité";

    private static string NoCastingVote(OpinionFinding finding) => finding.CastingVote switch
    {
        ValueSense.Abstention => $"la voix prépondérante ({Caster(finding)}) est une abstention",
        ValueSense.Absence => $"la voix prépondérante ({Caster(finding)}) est absente",
        _ => $"pas de voix prépondérante ({Caster(finding)})",
    };

    private static string Caster(OpinionFinding finding) => FrenchLabels.Lower(finding.Casting);

    private static string Then(TestOutcome outcome) => outcome switch
    {
        TestOutcome.Passed => ", ce qui suffit",
        TestOutcome.Failed => ", ce qui ne suffit pas",
        _ => ", une personne tranche",
    };
}
