namespace CqpKits.Workspaces.Candidates;

/// <summary>What an official exchange asks for of a candidate, as far as the list says it. Nothing of it is guessed, and nothing else needs it.</summary>
public sealed record CivilStatus
{
    /// <summary>Nothing is said.</summary>
    public static CivilStatus None { get; } = new();

    /// <summary>Name at birth.</summary>
    public string? BirthName { get; init; }

    /// <summary>All given names.</summary>
    public string? GivenNames { get; init; }

    /// <summary>« M » or « F ».</summary>
    public string? Sex { get; init; }

    /// <summary>INSEE code of the place of birth.</summary>
    public string? BirthCode { get; init; }

    /// <summary>Postal code of the home.</summary>
    public string? PostalCode { get; init; }

    /// <summary>Day on which the training begins.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Day on which it ends.</summary>
    public DateOnly? EndsOn { get; init; }
}
