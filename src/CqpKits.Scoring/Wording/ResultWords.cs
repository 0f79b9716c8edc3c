using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Wording;

/// <summary>Results in French: the one place where what was found becomes sentences. Nothing looks into them to decide.</summary>
public static class ResultWords
{
    /// <summary>What a test found, values included.</summary>
    public static string Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Words();
    }

    /// <summary>What should be looked at.</summary>
    public static string Of(Remark remark)
    {
        ArgumentNullException.ThrowIfNull(remark);
        return remark.Words();
    }

    /// <summary>What is missing or in doubt, without from whom.</summary>
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

    /// <summary>The verdict's reason, one sentence with its full stop.</summary>
    public static string ReasonOf(CandidateResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return VerdictReasons.Of(result);
    }

    /// <summary>What a test asks for: « seuil de 70 % », « plafond de 10 % ».</summary>
    public static string Asked(ThresholdTest test, string unit)
    {
        ArgumentNullException.ThrowIfNull(test);
        return ThresholdWording.Asked(test, unit);
    }
}
