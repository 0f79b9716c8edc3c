namespace CqpKits.Authoring.Results;

/// <summary>A member of the jury.</summary>
/// <param name="Name">Name.</param>
/// <param name="Function">Function.</param>
/// <param name="Presides">True for the president of the jury.</param>
public sealed record JuryMemberView(
    [property: Printed("nom")] string Name,
    [property: Printed("fonction")] string Function,
    [property: Printed("preside")] bool Presides);
