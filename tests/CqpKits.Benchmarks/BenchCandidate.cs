using CqpKits.Workspaces.Candidates;

namespace CqpKits.Benchmarks;

/// <summary>Candidates that differ in what forms print.</summary>
internal static class BenchCandidate
{
    public static Candidate Named(int number) => new()
    {
        Key = FormattableString.Invariant($"candidat-{number}"),
        LastName = FormattableString.Invariant($"Lefèvre-{number}"),
        FirstName = "Anaïs",
        Company = FormattableString.Invariant($"Eaux de la Roche n° {number}"),
        EvaluationDate = new DateOnly(2027, 6, 1).AddDays(number % 28),
    };
}
