namespace CqpKits.Packages.Gate;

/// <summary>Knows what a zip is that no format claims: other offices keep their files in one too.</summary>
public static class OtherZips
{
    private const string Text = "application/vnd.oasis.opendocument.text";

    /// <summary>Whether a zip is an OpenDocument text, or a template of one.</summary>
    public static bool IsOpenDocumentText(PackageListing listing) => listing.Mime is Text or Text + "-template";

    /// <summary>Whether a zip is an Office package of none of the kinds that have a name here.</summary>
    public static bool IsPlainPackage(PackageListing listing) => KindOf(listing) == RefusalKind.OtherPackage;

    /// <summary>What it is.</summary>
    public static RefusalKind KindOf(PackageListing listing) => listing.Mime is { } mime && mime.StartsWith("application/", StringComparison.Ordinal)
        ? KindOf(listing, mime)
        : listing.HasAnyBelow("xl/") ? RefusalKind.Workbook
        : listing.HasAnyBelow("ppt/") ? RefusalKind.Presentation
        : listing.HasAnyBelow("visio/") ? RefusalKind.Drawing
        : listing.HasAnyBelow("Index/Document.iwa") || listing.HasAnyBelow("Index.zip") ? RefusalKind.Pages
        : listing.HasAnyBelow("[Content_Types].xml") ? RefusalKind.OtherPackage
        : IsWebPage(listing) ? RefusalKind.ZippedWebPage
        : RefusalKind.OtherZip;

    private static RefusalKind KindOf(PackageListing listing, string mime) =>
        IsOpenDocumentText(listing) ? RefusalKind.OpenDocument
        : mime.Contains("epub", StringComparison.Ordinal) ? RefusalKind.ElectronicBook
        : RefusalKind.OtherOpenDocument;

    /// <summary>A web page with its pictures, as Google Docs gives it.</summary>
    private static bool IsWebPage(PackageListing listing) => listing.Names.Any(name => !name.Contains('/', StringComparison.Ordinal)
        && (name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)));
}
