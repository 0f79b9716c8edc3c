using System.Globalization;

namespace CqpKits.Packages.Writing;

/// <summary>A part of a package: where it lies, what it is, and which part refers to it.</summary>
/// <param name="Path">Path in the package, without the first slash.</param>
/// <param name="ContentType">Content type.</param>
/// <param name="Relationship">Relationship type.</param>
/// <param name="Source">Path of the part that refers to it; empty for the package.</param>
public sealed record PackagePart(string Path, string ContentType, string Relationship, string Source)
{
    /// <summary>What types of Office's relationships start with.</summary>
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private const string OpenPackage = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";

    /// <summary>Title, language and what else every file says of itself.</summary>
    public static readonly PackagePart CoreProperties =
        new("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", OpenPackage + "core-properties", "");

    /// <summary>The program that wrote the file.</summary>
    public static readonly PackagePart ExtendedProperties =
        new("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", Office + "extended-properties", "");

    /// <summary>Properties of our own.</summary>
    public static readonly PackagePart CustomProperties =
        new("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml", Office + "custom-properties", "");

    /// <summary>Which of its kind, where there may be several; 0 for the only one.</summary>
    public int Number { get; init; }

    /// <summary>Whether its content type is declared for its extension.</summary>
    public bool ByExtension { get; init; }

    /// <summary>Fixed, and unique among the relationships of one source.</summary>
    public string RelationshipId => "rId_" + Relationship[(Relationship.LastIndexOf('/') + 1)..] + (Number == 0 ? "" : Number.ToString(CultureInfo.InvariantCulture));
}
