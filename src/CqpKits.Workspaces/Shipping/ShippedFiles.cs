namespace CqpKits.Workspaces.Shipping;

/// <summary>The référentiels, templates and settings embedded in the program, from which « init » writes a workspace.</summary>
public static class ShippedFiles
{
    private const string Prefix = "shipped/";

    /// <summary>All files, sorted by ordinal path, because the order of resources depends on the machine that built the program.</summary>
    public static IReadOnlyList<ShippedFile> All { get; } =
    [
        .. typeof(ShippedFiles).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => new ShippedFile(n[Prefix.Length..], n))
            .OrderBy(f => f.Path, StringComparer.Ordinal),
    ];

    /// <summary>The file for a workspace path, or null.</summary>
    public static ShippedFile? Find(string path) => All.FirstOrDefault(f => f.Path == path);
}
