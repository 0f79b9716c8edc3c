namespace CqpKits.Treatments;

/// <summary>What a person sees in a sheet.</summary>
/// <param name="Name">Name of the sheet.</param>
/// <param name="Lines">Its lines of cells, up to the last filled ones.</param>
public sealed record ShownSheet(string Name, IReadOnlyList<IReadOnlyList<string>> Lines);
