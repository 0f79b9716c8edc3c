using CqpKits.Forms.Answers;
using CqpKits.Forms.Candidates;
using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>What all marks of a group are set to; a closed family.</summary>
internal abstract record Rung;

/// <summary>The most favourable answers, or the least.</summary>
internal sealed record EndRung(bool IsBest) : Rung;

/// <summary>Marks at a threshold: just below (−1), at it (0) or just above (1).</summary>
internal sealed record ThresholdRung(decimal Target, int Side) : Rung;

/// <summary>One of the answers of a choice.</summary>
internal sealed record OptionRung(string Code) : Rung;

/// <summary>A word instead of the marks.</summary>
internal sealed record WordRung(AnswerStatus Status) : Rung;

/// <summary>The marks of a group set to a rung, or an item that was validated earlier.</summary>
/// <param name="Rung">The rung; null for an item validated earlier.</param>
/// <param name="Answers">The answers, by mark of the group; null where the rung gives none and the mark stays as it is.</param>
/// <param name="Kept">The items validated earlier.</param>
internal sealed record Setting(Rung? Rung, IReadOnlyList<Answer?> Answers, IReadOnlyList<KeptItem> Kept)
{
    /// <summary>The word that stands for marks, or null.</summary>
    public AnswerStatus? Word => (Rung as WordRung)?.Status;
}

/// <summary>Makes the settings of groups of marks.</summary>
internal sealed class Settings(RuleSet rules, Targets targets, CornerForms forms)
{
    private readonly ILookup<int, Cell> cellsBySpot = forms.Cells.SelectMany(c => c.Spots.Select(s => (s.Index, Cell: c))).ToLookup(p => p.Index, p => p.Cell);
    private readonly Dictionary<Cell, IReadOnlyList<decimal>> targetsByCell = forms.Cells.ToDictionary<Cell, Cell, IReadOnlyList<decimal>>(c => c, targets.Of, ReferenceEqualityComparer.Instance);

    /// <summary>All settings of a group, words last; those that give the same answers once.</summary>
    public IReadOnlyList<Setting> Of(IReadOnlyList<Spot> spots, IReadOnlyList<AnswerStatus> words)
    {
        var thresholds = spots.SelectMany(TargetsOf).Distinct().Order().SelectMany(t => new[] { -1, 0, 1 }.Select(side => (Rung)new ThresholdRung(t, side)));
        var options = spots.Select(s => s.Mark.Field.Kind).OfType<ChoiceKind>().SelectMany(SpotValues.Ranked).Select(v => v.Code).Distinct().Select(code => (Rung)new OptionRung(code));
        IEnumerable<Rung> rungs = [new EndRung(IsBest: false), .. thresholds, .. options, new EndRung(IsBest: true), .. words.Select(w => new WordRung(w))];
        return [.. rungs.Select(r => Of(spots, r)).OfType<Setting>().DistinctBy(s => string.Join('\n', s.Answers.Select(a => $"{a?.Status} {a?.Value}")))];
    }

    /// <summary>The thresholds of combined values, ascending: a candidate who is at one everywhere is on edge whichever mark changes.</summary>
    public IReadOnlyList<decimal> Thresholds => [.. forms.Cells.SelectMany(targets.OfCombined).Distinct().Order()];

    /// <summary>The answers that a candidate has everywhere: those of the rung, and the best where it gives none.</summary>
    public Answer[] Everywhere(Rung rung) => [.. forms.Spots.Select(s => AnswerOf(s, rung) ?? AnswerOf(s, new EndRung(IsBest: true))!)];

    /// <summary>The group set to the rung; null when that gives no answer.</summary>
    private Setting? Of(IReadOnlyList<Spot> spots, Rung rung)
    {
        List<Answer?> answers = [.. spots.Select(s => AnswerOf(s, rung))];
        return answers.TrueForAll(a => a is null) || (rung is WordRung && answers.Contains(null)) ? null : new Setting(rung, answers, []);
    }

    private IEnumerable<decimal> TargetsOf(Spot spot) => cellsBySpot[spot.Index].SelectMany(c => targetsByCell[c]);

    private Answer? AnswerOf(Spot spot, Rung rung)
    {
        var field = spot.Mark.Field;
        var cell = cellsBySpot[spot.Index].FirstOrDefault(c => rung is not ThresholdRung t || targetsByCell[c].Contains(t.Target));
        return rung switch
        {
            _ when !cellsBySpot.Contains(spot.Index) => SpotValues.Mark(field, CornerForms.DivisorOf(spot)),
            EndRung { IsBest: true } when cell?.Whole is { } whole => SpotValues.Mark(field, decimal.Floor(whole)),
            EndRung end => SpotValues.End(field, end.IsBest),
            ThresholdRung at => cell is null ? null : SpotValues.Near(field, targets.AsMark(at.Target, cell, spot), at.Side),
            OptionRung option => SpotValues.Option(field, option.Code),
            WordRung word => SpotValues.Word(field, word.Status, rules.Missing),
            _ => null,
        };
    }
}
