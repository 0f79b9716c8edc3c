using System.Xml;

namespace CqpKits.Packages.Gate;

/// <summary>A package that passed the gate: the parts that its format is read from are open, all others stay closed.</summary>
/// <param name="Format">The format that claimed it.</param>
/// <param name="Parts">
/// Inflated bytes of the opened parts by name, case-insensitive. Every one that is XML is well formed and within the limits, but for those that are read by
/// <see cref="Read"/>.
/// </param>
/// <param name="Closed">The other parts, in the order of the file.</param>
public sealed record GatedPackage(PackageFormat Format, IReadOnlyDictionary<string, byte[]> Parts, IReadOnlyList<ClosedPart> Closed)
{
    /// <summary>Elements that a part may have which the gate goes through when it is read.</summary>
    internal int Elements { get; init; }

    /// <summary>
    /// What is made of a part in one reading, which is its gate as well: nothing comes through of a part that is not well formed to its end, or beyond the
    /// limits.
    /// </summary>
    /// <param name="name">An opened part.</param>
    /// <param name="read">Makes something of the XML; it need not read to the end.</param>
    public Gated<T> Read<T>(string name, Func<XmlReader, T> read)
        where T : class => XmlGate.Read(name, Parts[name], Format.XmlDepth, Elements, read);
}
