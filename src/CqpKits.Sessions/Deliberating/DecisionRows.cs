using System.Globalization;
using CqpKits.Diagnostics;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Deliberating;

/// <summary>Decisions about results ↔ their rows.</summary>
internal static class DecisionRows
{
    /// <summary>The row of a decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="body">Who took it.</param>
    /// <param name="enrolment">The candidate.</param>
    /// <param name="position">Where it was taken from; null for one that was typed.</param>
    public static HeldDecision Of(JuryDecision decision, DecidingBody body, Enrolment enrolment, SourcePosition? position) => new()
    {
        Session = enrolment.Session,
        Body = body,
        Enrolment = enrolment.Id,
        Item = decision.Item,
        Assessor = (decision as MarkDecision)?.Assessor,
        Holder = decision is MarkDecision mark ? RowText.Filled(mark.Holder) : null,
        Before = decision is MarkDecision m ? m.Before?.ToString(CultureInfo.InvariantCulture) : decision.BeforeText,
        After = decision is MarkDecision a ? a.After.ToString(CultureInfo.InvariantCulture) : decision.AfterText,
        DecidedBy = decision.Who,
        Why = decision.Why,
        DecidedOn = decision.When,
        Source = position?.Path,
        SourcePlace = RowPlaces.Of(position),
    };

    /// <summary>The decision of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="candidate">Key of the candidate.</param>
    public static JuryDecision Read(HeldDecision row, string candidate)
    {
        var position = RowPlaces.Position(row.Source, row.SourcePlace);
        return row.Assessor is { } assessor
            ? new MarkDecision(assessor, row.Holder ?? "", row.Before is { } before ? Number(before) : null, Number(row.After)) { Candidate = candidate, Item = row.Item, Who = row.DecidedBy, Why = row.Why, When = row.DecidedOn, Position = position }
            : new StatusDecision(Status(row.Before!), Status(row.After)) { Candidate = candidate, Item = row.Item, Who = row.DecidedBy, Why = row.Why, When = row.DecidedOn, Position = position };
    }

    /// <summary>Whether two rows are about the same result of the same candidate, decided by the same body.</summary>
    public static bool IsOnSame(HeldDecision a, HeldDecision b) =>
        (a.Body, a.Enrolment, a.Item, a.Assessor, a.Holder) == (b.Body, b.Enrolment, b.Item, b.Assessor, b.Holder);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static ResultStatus Status(string text) => Enum.GetValues<ResultStatus>().First(s => ResultStatusText.Of(s) == text);
}
