using CqpKits.French;
using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Settling;

/// <summary>Decisions about doubtful answers ↔ their rows.</summary>
internal static class SettledRows
{
    /// <summary>The row of a decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="session">Number of the session.</param>
    /// <param name="isTyped">Whether it was typed as a command.</param>
    public static SettledAnswer Of(Decision decision, long session, bool isTyped) => new()
    {
        Session = session,
        Sha256 = decision.Sha256,
        File = RowText.Filled(decision.File),
        Field = decision.FieldId,
        Found = RowText.Filled(decision.Found),
        Decided = decision.Decided,
        DecidedBy = decision.By,
        Why = decision.Why,
        DecidedOn = decision.Day,
        Source = isTyped ? null : decision.Position.Path,
        SourcePlace = isTyped ? null : RowPlaces.Of(decision.Position),
    };

    /// <summary>The decision of a row.</summary>
    public static Decision Read(SettledAnswer row) => new()
    {
        Position = RowPlaces.Position(row.Source, row.SourcePlace),
        Sha256 = row.Sha256,
        File = row.File ?? "",
        FieldId = row.Field,
        Found = row.Found ?? "",
        Decided = row.Decided,
        By = row.DecidedBy,
        Why = row.Why,
        Day = row.DecidedOn,
    };

    /// <summary>All of a session, in the order in which they were taken.</summary>
    public static IReadOnlyList<Decision> Of(IHeldRows rows, long session) => [.. rows.OfSession<SettledAnswer>(session).Select(Read)];

    /// <summary>Whether two are about the same answer: one file, one field, what was found there.</summary>
    public static bool IsOnSame(Decision a, Decision b) => (a.Sha256, a.FieldId, FrenchText.Fold(a.Found)) == (b.Sha256, b.FieldId, FrenchText.Fold(b.Found));
}
