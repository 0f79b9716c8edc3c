using CqpKits.Diagnostics;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Settling;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Sessions.Judging;

/// <summary>What was typed as a command → decisions. They are taken on what stands now.</summary>
internal static class TypedDecisions
{
    private const int LeastOfHash = 8;

    /// <summary>A decision about a result.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="stands">The candidate's result as it is before this body; null where nothing of the candidate came back.</param>
    /// <param name="day">Day of the sitting.</param>
    public static Checked<JuryDecision> Of(TypedDecision typed, CandidateResult? stands, DateOnly day)
    {
        if (Lacking(typed.After, typed.Who, typed.Why) is { } lacking)
        {
            return Checked.Failed<JuryDecision>(lacking);
        }

        return typed.Assessor is { } assessor ? Mark(typed, assessor, stands, day) : Status(typed, stands, day);
    }

    /// <summary>A decision about an answer.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="returned">The files of the session.</param>
    /// <param name="found">What was found in a field of a file, by its hash.</param>
    /// <param name="day">The day.</param>
    public static Checked<Decision> Of(TypedAnswer typed, IReadOnlyList<ReturnedMark> returned, Func<string, string> found, DateOnly day)
    {
        if (Lacking(typed.Decided, typed.Who, typed.Why) is { } lacking)
        {
            return Checked.Failed<Decision>(lacking);
        }

        return FileOf(typed.File, returned).Map(file => new Decision
        {
            Position = RowPlaces.Registry,
            Sha256 = file.Sha256,
            File = file.Path,
            FieldId = typed.Field,
            Found = found(file.Sha256),
            Decided = typed.Decided!,
            By = typed.Who!,
            Why = typed.Why!,
            Day = day,
        });
    }

    /// <summary>The file that counts, of a path or the beginning of a hash.</summary>
    public static Checked<ReturnedMark> FileOf(string file, IReadOnlyList<ReturnedMark> returned)
    {
        var meant = returned.Where(m => m.Standing == Standing.Counted && IsNamed(file, m.Path, m.Sha256)).DistinctBy(m => m.Sha256).ToList();
        return meant is [var only] ? Checked.Of(only) : Checked.Failed<ReturnedMark>(JudgingMessages.NoSuchFile(file, meant.Count > 1));
    }

    /// <summary>Whether a file is meant, by its path or the beginning of its hash.</summary>
    public static bool IsNamed(string file, string? path, string sha256) => path == file || (file.Length >= LeastOfHash && sha256.StartsWith(file, StringComparison.OrdinalIgnoreCase));

    private static Diagnostic? Lacking(string? after, string? who, string? why) =>
        string.IsNullOrWhiteSpace(after) ? JudgingMessages.Incomplete("ce qui est décidé")
        : string.IsNullOrWhiteSpace(who) ? JudgingMessages.Incomplete("qui décide")
        : string.IsNullOrWhiteSpace(why) ? JudgingMessages.Incomplete("pourquoi") : null;

    private static Checked<JuryDecision> Status(TypedDecision typed, CandidateResult? stands, DateOnly day)
    {
        var after = new[] { ResultStatus.Validated, ResultStatus.NotValidated, ResultStatus.ToSettle }.Where(s => ResultStatusText.Of(s) == typed.After).ToList();
        var before = typed.Item is null ? stands?.Status : stands?.AllNodes.FirstOrDefault(n => n.Code == typed.Item)?.Status;
        return after is not [var status]
            ? Checked.Failed<JuryDecision>(JudgingMessages.NotAStatus(typed.After!))
            : Checked.Of<JuryDecision>(new StatusDecision(before ?? ResultStatus.Undecidable, status) { Candidate = typed.Candidate, Item = typed.Item, Who = typed.Who!, Why = typed.Why!, When = day, Position = RowPlaces.Registry });
    }

    private static Checked<JuryDecision> Mark(TypedDecision typed, string assessor, CandidateResult? stands, DateOnly day)
    {
        var source = stands?.AllNodes.FirstOrDefault(n => n.Code == typed.Item)?.Sources.FirstOrDefault(s => s.Assessor == assessor && (typed.Holder is null || s.Holder == typed.Holder));
        return NumberShape.TryParse(typed.After!, out var after)
            ? Checked.Of<JuryDecision>(new MarkDecision(assessor, typed.Holder ?? "", source?.Value, after) { Candidate = typed.Candidate, Item = typed.Item, Who = typed.Who!, Why = typed.Why!, When = day, Position = RowPlaces.Registry })
            : Checked.Failed<JuryDecision>(JudgingMessages.NotAStatus(typed.After!));
    }
}
