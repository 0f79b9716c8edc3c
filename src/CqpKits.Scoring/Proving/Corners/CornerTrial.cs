using CqpKits.Forms.Answers;
using CqpKits.Forms.Candidates;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>
/// Tries the corners of a rule set: from a candidate with the best, the worst or the threshold mark everywhere, each group of marks set to each of its settings,
/// alone and in pairs. How much is tried depends only on the rule set and the forms, never on a clock.
/// </summary>
internal sealed class CornerTrial
{
    /// <summary>How many marks may be scored, all candidates together, before pairs are left out.</summary>
    private const long MostMarks = 250_000;

    /// <summary>How many marks may be scored besides in looking for a candidate who is not refused.</summary>
    private const long MostMixedMarks = MostMarks / 2;

    /// <summary>What the scoring of a candidate costs beside that of its marks, in marks.</summary>
    private const int OfOneCandidate = 25;

    private readonly Certification certification;
    private readonly RuleSet rules;
    private readonly CornerForms forms;
    private readonly CornerFindings findings;
    private readonly IReadOnlyList<Dial> dials;
    private readonly IReadOnlyList<Start> ends;
    private readonly IReadOnlyList<Start> thresholds;
    private long scored;

    public CornerTrial(Certification certification, RuleSet rules)
    {
        (this.certification, this.rules) = (certification, rules);
        forms = CornerForms.Of(certification, rules);
        findings = new CornerFindings(rules, forms.AreDeclared);
        var settings = new Settings(rules, new Targets(certification, rules), forms);
        var counting = forms.Cells.SelectMany(c => c.Spots).Distinct().OrderBy(s => s.Index).ToList();
        Start From(Rung rung) => new(rung, counting, settings.Everywhere(rung));
        dials = Dials.Of(certification, rules, forms, settings);
        ends = [From(new EndRung(IsBest: true)), From(new EndRung(IsBest: false))];
        thresholds = [.. settings.Thresholds.Select(t => From(new ThresholdRung(t, 0)))];
    }

    /// <summary>Tries them and says what they show.</summary>
    public IReadOnlyList<Diagnostics.Diagnostic> Run()
    {
        foreach (var start in ends)
        {
            Alone(start);
        }

        var (tried, all) = (0L, 0L);
        foreach (var (count, run) in InPairs())
        {
            all += count;
            if ((scored + count) * (forms.Spots.Count + OfOneCandidate) <= MostMarks)
            {
                run();
                tried += count;
            }
        }

        if (findings.IsSomethingRefused)
        {
            Mix();
        }

        return [.. findings.Diagnostics(), .. tried < all ? (Diagnostics.Diagnostic[])[CornerMessages.StoppedShort(rules, tried, all)] : []];
    }

    private void Alone(Start start)
    {
        foreach (var dial in dials.Where(d => !d.IsTwin))
        {
            Row(start, [], dial, dial.Settings);
        }
    }

    /// <summary>
    /// The corners of two: a threshold everywhere and one group, or two groups; each with the number of its candidates. Those with the best marks
    /// elsewhere come first.
    /// </summary>
    private IEnumerable<(int Count, Action Run)> InPairs()
    {
        foreach (var start in (IEnumerable<Start>)[ends[0], .. thresholds, ends[1]])
        {
            foreach (var dial in thresholds.Contains(start) ? dials.Where(d => !d.IsTwin) : [])
            {
                yield return (dial.Settings.Count, () => Row(start, [], dial, dial.Settings));
            }

            foreach (var (first, second) in Pairs())
            {
                yield return (Few(first).Count * Few(second).Count, () => Grid(start, first, second));
            }
        }
    }

    private IEnumerable<(Dial First, Dial Second)> Pairs() =>
        from i in Enumerable.Range(0, dials.Count)
        from j in Enumerable.Range(i + 1, dials.Count - i - 1)
        where !dials[i].IsTwin && dials[i].PairsWith(dials[j])
        select (dials[i], dials[j]);

    /// <summary>The settings that pairs take: just above a threshold says no more than at it.</summary>
    private static List<Setting> Few(Dial dial) => [.. dial.Settings.Where(s => s.Rung is not ThresholdRung { Side: > 0 })];

    private List<Corner> Row(Start start, IReadOnlyList<Turn> fixedTurns, Dial dial, IReadOnlyList<Setting> settings)
    {
        var row = settings.Select(s => Try(start, [.. fixedTurns, new Turn(dial, s)])).ToList();
        Compare(row, dial);
        return row;
    }

    private void Grid(Start start, Dial first, Dial second)
    {
        var rows = Few(first).Select(s => Row(start, [new Turn(first, s)], second, Few(second))).ToList();
        for (var column = 0; column < Few(second).Count; column++)
        {
            Compare([.. rows.Select(r => r[column])], first);
        }
    }

    /// <summary>Compares each corner with the nearest before it that has worse answers.</summary>
    private void Compare(List<Corner> row, Dial dial)
    {
        for (var after = 1; after < row.Count; after++)
        {
            var before = row.FindLastIndex(after - 1, c => AnswerOrder.IsBetter(dial.Spots, c.Answers, row[after].Answers));
            if (before >= 0)
            {
                findings.Compare(row[before], row[after]);
            }
        }
    }

    /// <summary>Looks, as far as marks may be scored, for a candidate who is not refused what all others were.</summary>
    private void Mix()
    {
        var all = dials.First(d => d.Kind == DialKind.All);
        var mixtures = new Mixtures(forms, [.. Few(all).Where(s => s.Word is null).Select(s => Corner.AnswersOf(ends[0], [new Turn(all, s)]))]);
        foreach (var answers in mixtures.All().Take((int)(MostMixedMarks / (forms.Spots.Count + OfOneCandidate))).TakeWhile(_ => findings.IsSomethingRefused))
        {
            findings.Reach(ResultOf(answers, []));
        }
    }

    private CandidateResult ResultOf(Answer[] answers, IReadOnlyList<KeptItem> kept) => CandidateScoring.Score(certification, rules, forms.Candidate(answers, kept));

    private Corner Try(Start start, IReadOnlyList<Turn> turns)
    {
        scored++;
        var answers = Corner.AnswersOf(start, turns);
        var corner = new Corner(start, turns, answers, ResultOf(answers, Corner.KeptOf(turns)));
        findings.Add(corner);
        return corner;
    }
}
