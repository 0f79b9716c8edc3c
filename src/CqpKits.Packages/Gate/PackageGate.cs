namespace CqpKits.Packages.Gate;

/// <summary>
/// All that a file from outside must pass before anything is made of it, cheapest first. After it every part is in memory, within its limits,
/// well formed, and what its format allows.
/// </summary>
public static class PackageGate
{
    /// <summary>The parts of a package of one of these formats, or one refusal.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="formats">Formats that are let through; the first that claims the file has it.</param>
    /// <param name="cancellation">Ends the work with <see cref="OperationCanceledException"/>.</param>
    public static Gated<GatedPackage> Pass(byte[] bytes, IReadOnlyList<PackageFormat> formats, CancellationToken cancellation = default)
    {
        if ((Size(bytes) ?? FileNature.Refuse(bytes)) is { } refusal)
        {
            return Gated.Refused<GatedPackage>(refusal);
        }

        var unzipped = Unzip.Read(bytes, formats, cancellation);
        return unzipped.Value is { } package && package.Format.Contents(package.Parts, cancellation) is { } why
            ? Gated.Refused<GatedPackage>(why)
            : unzipped;
    }

    private static Refusal? Size(byte[] bytes) =>
        bytes.Length > GateLimits.FileBytes ? new(RefusalKind.TooLarge, Found: bytes.Length, Limit: GateLimits.FileBytes) : null;
}
