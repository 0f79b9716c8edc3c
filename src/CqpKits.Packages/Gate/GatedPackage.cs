namespace CqpKits.Packages.Gate;

/// <summary>A package that passed the gate, or is on its way through it.</summary>
/// <param name="Format">The format that claimed it.</param>
/// <param name="Parts">Inflated bytes by part name, case-insensitive.</param>
public sealed record GatedPackage(PackageFormat Format, IReadOnlyDictionary<string, byte[]> Parts);
