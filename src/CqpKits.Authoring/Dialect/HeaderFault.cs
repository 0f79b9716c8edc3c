namespace CqpKits.Authoring.Dialect;

/// <summary>The reason why a directive could not be read.</summary>
/// <param name="Reason">French clause, e.g. « l'accolade ouverte n'est pas fermée sur la même ligne ».</param>
/// <param name="Offset">Offset in the rendered text.</param>
internal sealed record HeaderFault(string Reason, int Offset);
