namespace CqpKits.Packages.Gate;

/// <summary>What a returned file may cost, wide for a form of fifty pages with photographs.</summary>
public static class GateLimits
{
    /// <summary>Bytes of the file.</summary>
    public const int FileBytes = 20 * 1024 * 1024;

    /// <summary>Entries of the zip.</summary>
    public const int Entries = 500;

    /// <summary>All entries together, counted while inflating.</summary>
    public const int InflatedBytes = 50 * 1024 * 1024;

    /// <summary>Inflated over compressed bytes of one entry, once it is past <see cref="RatioFreeBytes"/>.</summary>
    public const int Ratio = 100;

    /// <summary>Inflated bytes of one entry from which <see cref="Ratio"/> counts.</summary>
    public const int RatioFreeBytes = 100 * 1024;

    /// <summary>Elements within one another.</summary>
    public const int XmlDepth = 256;

    /// <summary>Elements of all parts: what bounds the memory of the trees made of them.</summary>
    public const int XmlElements = 500_000;

    /// <summary>Bytes of one start tag: a reader holds all its attributes before anyone can count them.</summary>
    public const int TagBytes = 1024 * 1024;
}
