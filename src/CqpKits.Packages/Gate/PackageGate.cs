namespace CqpKits.Packages.Gate;

/// <summary>
/// All that a file from outside must pass before anything is made of it, cheapest first. After it the parts that its format is read from are in memory,
/// within the limits and well formed; the others were never inflated.
/// </summary>
public static class PackageGate
{
    /// <summary>A package of one of these formats, or one refusal.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="formats">Formats that are let through; the first that claims the file has it.</param>
    /// <param name="cancellation">Ends the work with <see cref="OperationCanceledException"/>.</param>
    public static Gated<GatedPackage> Pass(byte[] bytes, IReadOnlyList<PackageFormat> formats, CancellationToken cancellation = default)
    {
        if ((Size(bytes) ?? FileNature.Refuse(bytes)) is { } refusal)
        {
            return Gated.Refused<GatedPackage>(refusal);
        }

        return Unzip.Read(bytes, formats, cancellation);
    }

    private static Refusal? Size(byte[] bytes) =>
        bytes.Length > GateLimits.FileBytes ? new(RefusalKind.TooLarge, Found: bytes.Length, Limit: GateLimits.FileBytes) : null;
}
