using System.Globalization;
using CqpKits.French;
using CqpKits.Workspaces.Candidates;

namespace CqpKits.Sessions.Enrolling;

/// <summary>Somebody as far as two are compared: a person of the registry, or a candidate of a list.</summary>
internal sealed record KnownPerson
{
    private const int WordStart = 3;

    private static readonly char[] Separators = [' ', '-', '\'', '’', '.'];

    /// <summary>Number in the registry; 0 for a candidate of the list.</summary>
    public long Person { get; init; }

    /// <summary>How an answer names them.</summary>
    public required string Reference { get; init; }

    /// <summary>Name and first name.</summary>
    public required string Name
    {
        get;
        init
        {
            field = value;
            Words = [.. FrenchText.Fold(value).Split(Separators, StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
        }
    }

    public DateOnly? BirthDate { get; init; }

    public string? Identifier { get; init; }

    /// <summary>Their last session; null for a candidate of the list.</summary>
    public string? Session { get; init; }

    /// <summary>Whether they are enrolled in the session of the list.</summary>
    public bool IsEnrolled { get; init; }

    /// <summary>The words of the name, folded and in order.</summary>
    public IReadOnlyList<string> Words { get; private init; } = [];

    /// <summary>The identifier as it is compared.</summary>
    public string? Number => Identifier is null ? null : FrenchText.Fold(Identifier);

    /// <summary>Two of whom one may be the other have at least one of these in common.</summary>
    public IEnumerable<string> Marks =>
    [
        .. Number is { } number ? [$"n {number}"] : Array.Empty<string>(),
        .. BirthDate is { } day ? [$"d {day.ToString("O", CultureInfo.InvariantCulture)}"] : Array.Empty<string>(),
        .. Words.Select(w => $"m {w[..Math.Min(WordStart, w.Length)]}").Distinct(),
    ];

    public static KnownPerson Of(Candidate candidate) => new()
    {
        Reference = candidate.Key,
        Name = candidate.FullName,
        BirthDate = candidate.BirthDate,
        Identifier = candidate.Identifier,
    };

    /// <summary>As a question shows them.</summary>
    public LookAlike ToLookAlike() => new() { Reference = Reference, Name = Name, BirthDate = BirthDate, Identifier = Identifier, Session = Session, IsOfList = Person == 0 };
}
