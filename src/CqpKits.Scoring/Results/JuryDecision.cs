using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Scoring.Findings;

namespace CqpKits.Scoring.Results;

/// <summary>A decision of a person about a computed result; a closed family. The computed result is kept beside it.</summary>
public abstract record JuryDecision
{
    private protected JuryDecision()
    {
    }

    /// <summary>Key of the candidate.</summary>
    public required string Candidate { get; init; }

    /// <summary>Code of the item concerned, or null for the certification.</summary>
    public string? Item { get; init; }

    /// <summary>Name of the person who decided.</summary>
    public required string Who { get; init; }

    /// <summary>Reason of the decision.</summary>
    public required string Why { get; init; }

    /// <summary>Day of the decision.</summary>
    public required DateOnly When { get; init; }

    /// <summary>Position of the decision in its file.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>The computed status or mark that the decision was taken on, in French.</summary>
    public abstract string BeforeText { get; }

    /// <summary>The decided status or mark, in French.</summary>
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

/// <summary>A mark of a source decided by a person, as a VAE jury may do; results are computed again with it.</summary>
/// <param name="Assessor">Code of the source.</param>
/// <param name="Holder">Name of the person who had given it, when each person of the source counts separately; empty otherwise.</param>
/// <param name="Before">The computed mark; null when there was none.</param>
/// <param name="After">The mark decided, in the unit of the source's mark.</param>
public sealed record MarkDecision(string Assessor, string Holder, decimal? Before, decimal After) : JuryDecision
{
    /// <inheritdoc/>
    public override string BeforeText => Before is { } b ? FrenchText.Number(b) : "non connu";

    /// <inheritdoc/>
    public override string AfterText => FrenchText.Number(After);
}
