namespace CqpKits.Packages.Gate;

/// <summary>A format that a gate may let through: how its files are known, and what they may hold.</summary>
public abstract class PackageFormat
{
    /// <summary>Whether a zip is of this format, by the names of its entries.</summary>
    public abstract bool Claims(PackageListing listing);

    /// <summary>The refusal of a part by its name, before anything is inflated; null when it may be there.</summary>
    public abstract Refusal? Part(string name);

    /// <summary>The first refusal of the inflated parts, or null.</summary>
    public abstract Refusal? Contents(IReadOnlyDictionary<string, byte[]> parts, CancellationToken cancellation);
}
