using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of conditions on votes: who votes, how often, and what decides a tie.</summary>
internal static class VoteChecks
{
    /// <summary>« valide » and « voix_preponderante » decide a tie, which only a majority has; a casting vote is one of several.</summary>
    public static IEnumerable<Diagnostic> Ties(CheckedCertification certification)
    {
        foreach (var (rules, _, condition) in LocatedIn(certification))
        {
            var at = certification.PlaceOf(condition.Position, OpinionShapes.Tie);
            if (condition.Accord.Share is null && !certification.Has(condition.Position, OpinionShapes.Tie))
            {
                yield return VoteMessages.NoTie(rules, condition.Position);
            }
            else if (condition.Split is TieOutcome.Passes or TieOutcome.CastingVote && condition.Accord.Voting is Voting.Unanimous or Voting.UnanimousOfPresent)
            {
                yield return VoteMessages.TieOfUnanimity(rules, condition, at);
            }
            else if (condition is { Split: TieOutcome.CastingVote, Casting: null })
            {
                yield return VoteMessages.NoCastingVote(rules, at);
            }
            else if (condition.Casting is { } casting && casting == condition.Assessor)
            {
                yield return VoteMessages.OnlyCastingVote(rules, casting, certification.PlaceOf(condition.Position, OpinionShapes.Casting));
            }
        }
    }

    /// <summary>Those who vote must be sources of the level, and the items named items of the level.</summary>
    public static IEnumerable<Diagnostic> Names(CheckedCertification certification)
    {
        foreach (var (rules, level, condition) in LocatedIn(certification))
        {
            foreach (var (code, key) in new[] { (condition.Assessor, OpinionShapes.Assessor), (condition.Casting, OpinionShapes.Casting) })
            {
                if (code is not null && level.Marks.All(m => m.Assessor != code))
                {
                    yield return RuleSetMessages.ConditionOnAbsentAssessor(rules, code, certification.PlaceOf(condition.Position, key));
                }
            }

            var known = ResultItems.Of(certification.Certification, level.Each).Select(i => i.Code).ToList();
            foreach (var code in condition.Items.Where(c => !known.Contains(c)))
            {
                yield return RuleMessages.ItemOfAnotherLevel(rules, code, known, certification.PlaceOf(condition.Position, ConditionShapes.Items));
            }
        }
    }

    /// <summary>Every item that a condition concerns needs a vote of whom it names.</summary>
    public static IEnumerable<Diagnostic> ItemsWithoutVote(CheckedCertification certification) =>
        from located in LocatedIn(certification)
        from item in ItemsOf(certification, located)
        from code in new[] { located.Condition.Assessor, located.Condition.Casting }
        where code is not null && located.Level.Marks.Any(m => m.Assessor == code) && located.Level.MarksOf(item.Code).All(m => m.Assessor != code)
        select VoteMessages.NoVoteForItem(located.Rules, code, item, located.Condition.Position);

    /// <summary>Where members are counted, or one vote decides, each member has one vote for an item; and the casting vote is that of one person.</summary>
    public static IEnumerable<Diagnostic> VotesOfOneMember(CheckedCertification certification)
    {
        foreach (var located in LocatedIn(certification))
        {
            var condition = located.Condition;
            var voters = condition.Quorum is not null ? located.Level.Marks.Where(m => condition.Counts(m.Assessor)) : located.Level.Marks.Where(m => m.Assessor == condition.Casting);
            var several = voters.FirstOrDefault(m => ItemsOf(certification, located).Any(i => m.IsFor(i.Code) && MostVotes(certification, m, i) > 1));
            if (several is not null)
            {
                yield return VoteMessages.SeveralVotesOfOne(located.Rules, several.Assessor, condition.Position);
            }

            if (condition.Casting is { } casting && FormsOf(certification, casting).Any(f => f.Copies == CopyRule.PerMember))
            {
                yield return VoteMessages.CastingVoteOfSeveral(located.Rules, casting, certification.PlaceOf(condition.Position, OpinionShapes.Casting));
            }
        }
    }

    /// <summary>A quorum that exceeds the number of votes, where that number is known: no form is filled by each of several persons.</summary>
    public static IEnumerable<Diagnostic> ImpossibleQuorums(CheckedCertification certification) =>
        from located in LocatedIn(certification)
        let quorum = located.Condition.Quorum
        where quorum?.Members is not null
        let voters = located.Level.Marks.Where(m => located.Condition.Counts(m.Assessor)).Select(m => m.Assessor).Distinct().SelectMany(a => FormsOf(certification, a)).ToList()
        where voters.Count > 0 && voters.Count < quorum.Members && voters.All(f => f.Copies != CopyRule.PerMember)
        select VoteMessages.QuorumNeverReached(located.Rules, quorum, voters.Count, certification.PlaceOf(located.Condition.Position, OpinionShapes.Quorum));

    private static int MostVotes(CheckedCertification certification, SourceRule mark, ResultItem item)
    {
        var taken = certification.FieldsOf(mark, item).ToList();
        return FormsOf(certification, mark.Assessor)
            .SelectMany(form => form.Fields.Where(taken.Contains).GroupBy(f => mark.Pass == SourceRule.AllPasses ? null : f.Pass))
            .Where(pass => mark.Pass is null or SourceRule.AllPasses or SourceRule.LatestPass || pass.Key is null || pass.Key == mark.Pass)
            .Select(pass => pass.Sum(f => certification.NodesOf(f).Count(item.Takes)))
            .DefaultIfEmpty().Max();
    }

    private static IEnumerable<FormDeclaration> FormsOf(CheckedCertification certification, string assessor) =>
        certification.Certification.Forms.Where(f => f.Assessor == assessor && f.Scope != MarkScope.Report && f.Fields.Any(CheckedCertification.IsCounted));

    private static IEnumerable<ResultItem> ItemsOf(CheckedCertification certification, LocatedVote located) =>
        ResultItems.Of(certification.Certification, located.Level.Each).Where(i => located.Condition.IsFor(i.Code));

    private static IEnumerable<LocatedVote> LocatedIn(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        where level.Detail is null
        from condition in level.Conditions.SelectMany(c => c.WithAlternatives).OfType<OpinionCondition>()
        select new LocatedVote(rules, level, condition);

    private sealed record LocatedVote(RuleSet Rules, RuleLevel Level, OpinionCondition Condition);
}
