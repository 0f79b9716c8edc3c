using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Wording;

/// <summary>Words results in French. All sentences about findings, remarks and lacks come from here; no code reads them to decide something.</summary>
public static class ResultWords
{
    /// <summary>A finding, with its values; a clause without a full stop.</summary>
    public static string Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Words();
    }

    /// <summary>A remark; a clause without a full stop.</summary>
    public static string Of(Remark remark)
    {
        ArgumentNullException.ThrowIfNull(remark);
        return remark.Words();
    }

    /// <summary>What is missing or in doubt, without the person to ask; a clause without a full stop.</summary>
    public static string Of(Lack lack)
    {
        ArgumentNullException.ThrowIfNull(lack);
        return lack.What.Words();
    }

    /// <summary>The reason of an item's result, one sentence without a full stop.</summary>
    public static string ReasonOf(NodeResult node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return NodeReasons.Of(node);
    }

    /// <summary>The reason of the verdict, one sentence with its full stop.</summary>
    public static string ReasonOf(CandidateResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return VerdictReasons.Of(result);
    }

    /// <summary>What a test asks for, as a quantity: « plus de 70 % », « au moins 10/20 ».</summary>
    public static string Required(ThresholdTest test, string unit)
    {
        ArgumentNullException.ThrowIfNull(test);
        return ThresholdWording.Required(test, unit);
    }

    /// <summary>The threshold of a test: « seuil de 70 % », « plafond de 10 % ».</summary>
    public static string Asked(ThresholdTest test, string unit)
    {
        ArgumentNullException.ThrowIfNull(test);
        return ThresholdWording.Asked(test, unit);
    }
}
