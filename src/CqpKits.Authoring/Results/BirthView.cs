namespace CqpKits.Authoring.Results;

/// <summary>Day and place of birth, in words; empty where the list of the session did not give them.</summary>
public sealed record BirthView
{
    /// <summary>« né », « née », or « né(e) » where the civility is not known.</summary>
    [Printed("accord")]
    public string Agreement { get; init; } = "né(e)";

    /// <summary>« 12 mars 2001 ».</summary>
    [Printed("date")]
    public string Date { get; init; } = "";

    /// <summary>The place, as the list writes it.</summary>
    [Printed("lieu")]
    public string Venue { get; init; } = "";
}
