using CqpKits.Packages.Gate;

namespace CqpKits.Sheets.Reading;

/// <summary>Reads workbooks behind the gate of packages. No formula is computed, nothing is fetched.</summary>
public static class SheetReader
{
    /// <summary>The first sheet of a workbook, or why it is not read; one without sheet is refused as <see cref="RefusalKind.Workbook"/>.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="format">Which workbooks are let through.</param>
    /// <param name="cancellation">Ends the reading with <see cref="OperationCanceledException"/>.</param>
    public static Gated<ReadSheet> Open(byte[] bytes, WorkbookFormat format, CancellationToken cancellation = default)
    {
        var gate = PackageGate.Pass(bytes, [format], cancellation);
        return gate.Value is not { } package ? Gated.Refused<ReadSheet>(gate.Refusal!)
            : SheetPackage.Read(package.Parts, cancellation) is { } sheet ? Gated.Of(sheet)
            : Gated.Refused<ReadSheet>(RefusalKind.Workbook);
    }

    /// <summary>The first sheet of a workbook that passed the gate; null when it has none.</summary>
    public static ReadSheet? Read(GatedPackage package, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(package);
        return SheetPackage.Read(package.Parts, cancellation);
    }
}
