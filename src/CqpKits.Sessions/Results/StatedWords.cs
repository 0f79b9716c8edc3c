using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Sessions.Results;

/// <summary>The words in which an assessor states a result on a form, by which papers say the computed one: the rule names the choice (« declare »).</summary>
internal sealed class StatedWords
{
    private readonly ResultLevel? level;
    private readonly string? favourable;
    private readonly string? unfavourable;

    private StatedWords(ResultLevel? level, string? favourable, string? unfavourable) =>
        (this.level, this.favourable, this.unfavourable) = (level, favourable, unfavourable);

    /// <summary>No form states such results: papers say the status.</summary>
    public static StatedWords None { get; } = new(null, null, null);

    /// <summary>The words for the results of a candidate.</summary>
    public static StatedWords Of(Certification certification, CandidateResult result)
    {
        var level = certification.RuleSets.FirstOrDefault(r => r.Code == result.RuleSet)?.Level;
        var field = level?.Declared is not { } declared ? null : certification.Forms.SelectMany(f => f.Fields).FirstOrDefault(f => f.Id == declared);
        var values = certification.Scales.FirstOrDefault(s => s.Code == field?.Scale)?.Values ?? [];
        return new StatedWords(level?.Each, LabelOf(ValueSense.Favorable), LabelOf(ValueSense.Unfavorable));

        string? LabelOf(ValueSense sense) => values.Where(v => v.Sense == sense).ToList() is [var only] ? only.Label : null;
    }

    /// <summary>The words for a result.</summary>
    public string Of(NodeResult node) => (node.Level == level ? node.Status : (ResultStatus?)null) switch
    {
        ResultStatus.Validated when favourable is not null => favourable,
        ResultStatus.NotValidated when unfavourable is not null => unfavourable,
        _ => ResultStatusText.Of(node.Status),
    };
}
