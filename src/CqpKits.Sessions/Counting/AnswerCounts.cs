using CqpKits.Authoring.Results;

namespace CqpKits.Sessions.Counting;

/// <summary>What answers say of criteria and of those who gave them.</summary>
internal static class AnswerCounts
{
    /// <summary>The mean of each criterion over the candidates, the most difficult first; a candidate whom several evaluated counts once.</summary>
    public static IReadOnlyList<DifficultyView> Difficulty(IReadOnlyList<MarkedAnswer> answers) =>
    [
        .. from criterion in answers.GroupBy(a => (a.Form, a.Field.Id))
           let candidates = criterion.GroupBy(a => a.Candidate).Select(c => c.Average(a => a.Percent)).ToList()
           where candidates.Count >= Share.Least
           let mean = Percent.Rounded(candidates.Average())
           orderby mean, criterion.Key.Form, criterion.Key.Id
           select new DifficultyView(criterion.Key.Form, criterion.First().Field.Label, candidates.Count, Percent.Text(mean), mean),
    ];

    /// <summary>How often two persons gave the same answer to the same question about the same candidate, and how far their answers lie apart, form by form.</summary>
    public static IReadOnlyList<AgreementView> Agreement(IReadOnlyList<MarkedAnswer> answers) =>
    [
        .. from form in answers.GroupBy(a => a.Form).OrderBy(g => g.Key, StringComparer.Ordinal)
           let pairs = form.GroupBy(a => (a.Candidate, a.Field.Id)).SelectMany(q => Pairs([.. q.DistinctBy(a => a.Holder)])).ToList()
           let candidates = pairs.Select(p => p.First.Candidate).Distinct().Count()
           where candidates >= Share.Least
           let same = Percent.Rounded(100m * pairs.Count(p => p.First.Percent == p.Second.Percent) / pairs.Count)
           let gap = Percent.Rounded(pairs.Average(p => Math.Abs(p.First.Percent - p.Second.Percent)))
           select new AgreementView(form.Key, candidates, pairs.Count, Percent.Text(same), Percent.Text(gap), same),
    ];

    private static IEnumerable<(MarkedAnswer First, MarkedAnswer Second)> Pairs(IReadOnlyList<MarkedAnswer> answers) =>
        answers.SelectMany((first, i) => answers.Skip(i + 1).Select(second => (first, second)));
}
