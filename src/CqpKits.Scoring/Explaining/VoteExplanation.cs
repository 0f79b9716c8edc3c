using CqpKits.French;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Explaining;

/// <summary>Explains conditions on votes in French.</summary>
internal static class VoteExplanation
{
    /// <summary>The condition, without a full stop.</summary>
    /// <param name="c">The condition.</param>
    /// <param name="labelOf">The label of an assessor, to stand inside a sentence.</param>
    public static string Of(OpinionCondition c, Func<string, string> labelOf)
    {
        var whose = c.Assessor is { } a ? $" ({string.Join(", ", new[] { a, c.Casting }.OfType<string>().Select(labelOf))})" : "";
        var where = c.Items.Count == 0 ? "" : $" (seulement {string.Join(", ", c.Items)})";
        return $"{Agreement(c, whose + where)}{Split(c, labelOf)}{Quorum(c)}";
    }

    private static string Agreement(OpinionCondition c, string which) => c.Accord.Voting switch
    {
        Voting.Majority => $"les votes favorables{which} sont plus nombreux que les défavorables, sans compter les abstentions",
        Voting.Unanimous => $"aucun vote{which} n'est défavorable et un au moins est favorable, sans compter les abstentions",
        Voting.MajorityOfPresent => $"plus de la moitié des membres présents{which} votent favorablement, et qui s'abstient est présent",
        Voting.UnanimousOfPresent => $"tous les membres présents{which} votent favorablement, sans abstention",
        _ => $"au moins {c.Accord.Share!.Display} des votes exprimés{which} sont favorables, sans compter les abstentions",
    };

    private static string Split(OpinionCondition c, Func<string, string> labelOf)
    {
        var tie = c.Accord.Voting switch
        {
            Voting.Majority => "à égalité",
            Voting.MajorityOfPresent => "à la moitié tout juste",
            _ => "si les votes sont partagés",
        };
        return c.Accord.Voting == Voting.Share ? "" : $" ; {tie}, " + c.Split switch
        {
            TieOutcome.Passes => "la condition est remplie",
            TieOutcome.Fails => "ce n'est pas validé",
            TieOutcome.CastingVote => $"la voix prépondérante ({labelOf(c.Casting ?? "")}) décide",
            _ => "une personne tranche",
        };
    }

    private static string Quorum(OpinionCondition c)
    {
        var otherwise = c.WithoutQuorum == SplitOutcome.Fails ? "ce n'est pas validé" : "une personne tranche";
        return c.Quorum switch
        {
            null => "",
            { Members: { } n } => $" ; quorum : au moins {FrenchText.Number(n)} {(n < 2 ? "membre présent" : "membres présents")}, sinon {otherwise}",
            var share => $" ; quorum : présence d'au moins {share.Display} des membres, sinon {otherwise}",
        };
    }
}
