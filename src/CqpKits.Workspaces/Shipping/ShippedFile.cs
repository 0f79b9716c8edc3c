namespace CqpKits.Workspaces.Shipping;

/// <summary>A file embedded in the program.</summary>
/// <param name="Path">Its path in a workspace.</param>
/// <param name="Resource">Name of the embedded resource that holds it.</param>
public sealed record ShippedFile(string Path, string Resource)
{
    /// <summary>The bytes of the file.</summary>
    public byte[] Read()
    {
        using var stream = typeof(ShippedFile).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"the program has no resource « {Resource} »");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
