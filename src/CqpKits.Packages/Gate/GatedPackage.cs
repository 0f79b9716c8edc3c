namespace CqpKits.Packages.Gate;

/// <summary>A package that passed the gate: the parts that its format is read from are open, all others stay closed.</summary>
/// <param name="Format">The format that claimed it.</param>
/// <param name="Parts">Inflated bytes of the opened parts by name, case-insensitive. Every one that is XML is well formed and within the limits.</param>
/// <param name="Closed">The other parts, in the order of the file.</param>
public sealed record GatedPackage(PackageFormat Format, IReadOnlyDictionary<string, byte[]> Parts, IReadOnlyList<ClosedPart> Closed);
