namespace CqpKits.Workspaces.Shipping;

/// <summary>The référentiels, templates and settings that lie inside the program: the first workspace of a branch.</summary>
public static class ShippedFiles
{
    private const string Prefix = "shipped/";

    /// <summary>All, by ordinal path: a build lists resources in the order of its disk.</summary>
    public static IReadOnlyList<ShippedFile> All { get; } =
    [
        .. typeof(ShippedFiles).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => new ShippedFile(n[Prefix.Length..], n))
            .OrderBy(f => f.Path, StringComparer.Ordinal),
    ];

    /// <summary>The file that goes to a path of a workspace, or null.</summary>
    public static ShippedFile? Find(string path) => All.FirstOrDefault(f => f.Path == path);
}
