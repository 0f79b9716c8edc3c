using CqpKits.Forms.Candidates;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;

namespace CqpKits.Scoring.Rules;

/// <summary>What is said of an item obtained earlier that does not count, or whose paper says otherwise than the rule.</summary>
internal static class KeptRemarks
{
    public static Remark? Of(ScoringScope scope, KeptItem kept)
    {
        var levels = scope.Rules.Level.WithDetail.Where(l => ResultItems.Of(scope.Certification, l.Each).Any(i => i.Code == kept.Code)).ToList();
        var rules = levels.SelectMany(l => scope.Rules.Award.Retentions.Where(r => r.IsFor(kept.Code, l.Each, scope.Rules.Level.Each))).ToList();
        return levels.Count == 0 ? new NotKept(kept.Code, kept.AnyDay, NotKeptReason.NotJudged)
            : rules.Count == 0 ? new NotKept(kept.Code, kept.AnyDay, NotKeptReason.NoRetention)
            : Of(KeptTerm.Of(kept, rules[0], scope.Candidate.Day));
    }

    private static Remark? Of(KeptTerm term) => term.State switch
    {
        KeptState.TooLate => new NotKept(term.Kept.Code, term.Since, NotKeptReason.AfterEvaluation),
        KeptState.Lapsed => new NotKept(term.Kept.Code, term.Since, NotKeptReason.Lapsed) { For = term.Rule.For },
        KeptState.Counts when term.Kept.Until is { } paper && paper != term.Until => new KeptUntilDiffers(term.Kept.Code, paper, term.Until),
        _ => null,
    };
}
