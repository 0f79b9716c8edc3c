using CqpKits.French;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Tests.Scoring.Recipes.Drawing;

namespace CqpKits.Tests.Scoring.Recipes.Pictures;

/// <summary>The rows of a condition on votes: how many it takes, what a tie gives, and how many must be present.</summary>
internal sealed class VoteRows(RuleNames names)
{
    public IEnumerable<Row> Of(OpinionCondition c)
    {
        yield return Agreement(c);
        foreach (var text in Beside(c))
        {
            yield return new TextRow(text, TextLook.Small);
        }

        if (c.Quorum is { } quorum)
        {
            yield return new TestRow(quorum.Share is null ? "quorum : membres présents" : "quorum : présents parmi les membres", $"≥ {quorum.Display}");
            yield return new TextRow(c.WithoutQuorum == SplitOutcome.Fails ? "sinon non validé" : "sinon une personne tranche", TextLook.Small);
        }
    }

    private TestRow Agreement(OpinionCondition c)
    {
        var whose = (c.Assessor is { } a ? $" ({string.Join(", ", new[] { a, c.Casting }.OfType<string>().Select(p => FrenchLabels.Lower(names.Assessor(p))))})" : "") + (c.Items.Count == 0 ? "" : $" : {names.Items(c.Items)}");
        return c.Accord.Voting switch
        {
            Voting.Majority => new($"votes favorables{whose}", "> défavorables"),
            Voting.MajorityOfPresent => new($"votes favorables{whose}", "> moitié des présents"),
            Voting.Unanimous => new($"votes défavorables{whose}", "aucun"),
            Voting.UnanimousOfPresent => new($"votes favorables{whose}", "tous les présents"),
            _ => new($"votes favorables{whose}", $"≥ {c.Accord.Share!.Display} des exprimés"),
        };
    }

    private IEnumerable<string> Beside(OpinionCondition c)
    {
        if (c.Accord.Voting == Voting.Unanimous)
        {
            yield return "et un favorable au moins";
        }

        yield return c.Accord.Voting is Voting.MajorityOfPresent or Voting.UnanimousOfPresent ? "qui s'abstient est présent" : "abstentions non comptées";
        if (c.Accord.Voting != Voting.Share)
        {
            yield return c.Split == TieOutcome.CastingVote ? $"{Tie(c.Accord.Voting)}, la voix qui décide : {FrenchLabels.Lower(names.Assessor(c.Casting ?? ""))}" : $"{Tie(c.Accord.Voting)} : {Outcome(c.Split)}";
        }
    }

    private static string Tie(Voting voting) => voting switch
    {
        Voting.Majority => "à égalité",
        Voting.MajorityOfPresent => "à la moitié tout juste",
        _ => "votes partagés",
    };

    private static string Outcome(TieOutcome split) => split switch
    {
        TieOutcome.Passes => "la condition est remplie",
        TieOutcome.Fails => "non validé",
        _ => "une personne tranche",
    };
}
