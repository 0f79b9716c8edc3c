namespace CqpKits.Packages.Gate;

/// <summary>A format that a gate may let through: how its files are known, which of their parts are opened, and what the others are.</summary>
public abstract class PackageFormat
{
    /// <summary>Elements within one another that the XML of this format may have.</summary>
    public virtual int XmlDepth => GateLimits.XmlDepth;

    /// <summary>Whether a zip is of this format, by the names of its entries.</summary>
    public abstract bool Claims(PackageListing listing);

    /// <summary>Opens the parts that files of this format are read from, and no others; the first refusal, or null.</summary>
    public abstract Refusal? Open(PartOpener parts);

    /// <summary>What a part that was not opened is, by its name.</summary>
    public abstract ClosedNature NatureOf(string name);

    /// <summary>What the file shows that stands elsewhere than in its opened parts, in their order and without repeats. Plain links that a reader may click on are none.</summary>
    /// <param name="opened">The opened parts.</param>
    public abstract IReadOnlyList<LinkedContent> Linked(IReadOnlyDictionary<string, byte[]> opened);

    /// <summary>Whether macros are written in the opened parts themselves.</summary>
    /// <param name="opened">The opened parts.</param>
    public virtual bool HoldsMacros(IReadOnlyDictionary<string, byte[]> opened) => false;
}
