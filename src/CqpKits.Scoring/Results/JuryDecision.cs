using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Scoring.Findings;

namespace CqpKits.Scoring.Results;

/// <summary>What a person decided against or beyond what was computed: a closed family. It never replaces the computed value, which stays beside it.</summary>
public abstract record JuryDecision
{
    private protected JuryDecision()
    {
    }

    /// <summary>Key of the candidate.</summary>
    public required string Candidate { get; init; }

    /// <summary>Code of the item concerned, or null for the certification.</summary>
    public string? Item { get; init; }

    /// <summary>Who decided.</summary>
    public required string Who { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>When.</summary>
    public required DateOnly When { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>What it concerned before, in words.</summary>
    public abstract string BeforeText { get; }

    /// <summary>What it makes of it, in words.</summary>
    public abstract string AfterText { get; }
}

/// <summary>A status decided by a person.</summary>
/// <param name="Before">The computed status.</param>
/// <param name="After">The status decided.</param>
public sealed record StatusDecision(ResultStatus Before, ResultStatus After) : JuryDecision
{
    /// <inheritdoc/>
    public override string BeforeText => ResultStatusText.Of(Before);

    /// <inheritdoc/>
    public override string AfterText => ResultStatusText.Of(After);
}

/// <summary>A source's mark entered anew by a person, as a VAE jury may: the rule set is applied again to it.</summary>
/// <param name="Assessor">Code of the source.</param>
/// <param name="Holder">Who had given it, where each person of the source counts; empty otherwise.</param>
/// <param name="Before">The computed mark; null when there was none.</param>
/// <param name="After">The mark decided, in the unit of the source's mark.</param>
public sealed record MarkDecision(string Assessor, string Holder, decimal? Before, decimal After) : JuryDecision
{
    /// <inheritdoc/>
    public override string BeforeText => Before is { } b ? FrenchText.Number(b) : "non connu";

    /// <inheritdoc/>
    public override string AfterText => FrenchText.Number(After);
}
