namespace CqpKits.Authoring.Dialect;

/// <summary>Why a directive could not be read: a piece of a French sentence.</summary>
/// <param name="Reason">What is wrong, e.g. « l'accolade ouverte n'est pas fermée sur la même ligne ».</param>
/// <param name="Offset">Offset in the rendered text.</param>
internal sealed record HeaderFault(string Reason, int Offset);
