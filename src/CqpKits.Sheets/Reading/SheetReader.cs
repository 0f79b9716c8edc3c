using CqpKits.Packages.Gate;

namespace CqpKits.Sheets.Reading;

/// <summary>Reads workbooks behind the gate of packages. No formula is computed, nothing is fetched.</summary>
public static class SheetReader
{
    /// <summary>
    /// A sheet of a workbook, or why it is not read; one without sheet, or without the one that is asked for, is refused as <see cref="RefusalKind.Workbook"/>, one with a cell beyond the
    /// reach as <see cref="RefusalKind.CellTooFar"/>.
    /// </summary>
    /// <param name="bytes">The file.</param>
    /// <param name="format">Which workbooks are let through.</param>
    /// <param name="reach">How far filled cells may lie.</param>
    /// <param name="sheet">Name of the sheet; null for the first that is not hidden.</param>
    /// <param name="cancellation">Ends the reading with <see cref="OperationCanceledException"/>.</param>
    public static Gated<ReadSheet> Open(byte[] bytes, WorkbookFormat format, SheetReach reach, string? sheet = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var gate = PackageGate.Pass(bytes, [format], cancellation);
        return gate.Value is { } package ? SheetPackage.Read(package.Parts, reach, sheet, cancellation) : Gated.Refused<ReadSheet>(gate.Refusal!);
    }

    /// <summary>The first sheet of a workbook that passed the gate.</summary>
    /// <param name="package">The workbook.</param>
    /// <param name="reach">How far filled cells may lie.</param>
    /// <param name="cancellation">Ends the reading with <see cref="OperationCanceledException"/>.</param>
    public static Gated<ReadSheet> Read(GatedPackage package, SheetReach reach, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(reach);
        return SheetPackage.Read(package.Parts, reach, sheet: null, cancellation);
    }
}
