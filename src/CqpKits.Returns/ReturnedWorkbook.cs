using CqpKits.Diagnostics;
using CqpKits.Packages.Gate;
using CqpKits.Packages.Refusals;
using CqpKits.Returns.Faults;
using CqpKits.Sheets.Reading;

namespace CqpKits.Returns;

/// <summary>Reads workbooks of ours that come back completed.</summary>
public static class ReturnedWorkbook
{
    /// <summary>The first sheet of a workbook; anything else is one error (CQP3xx, position: the file).</summary>
    /// <param name="path">Path as the user knows it, for messages.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="cancellation">Ends the reading with <see cref="OperationCanceledException"/>.</param>
    public static Checked<ReadSheet> Open(string path, byte[] bytes, CancellationToken cancellation = default)
    {
        var gate = PackageGate.Pass(bytes, [WorkbookFormat.Completed], cancellation);
        if (gate.Value is not { } package)
        {
            return Checked.Failed<ReadSheet>(Said(path, gate.Refusal!));
        }

        var sheet = SheetReader.Read(package, SheetReach.Whole, cancellation);
        return sheet.Value is { } found ? Checked.Of(found, ClosedPartMessages.Of(path, package)) : Checked.Failed<ReadSheet>(Said(path, sheet.Refusal!));
    }

    private static Diagnostic Said(string path, Refusal refusal) => refusal.Kind is RefusalKind.OpenDocument or RefusalKind.OtherPackage or RefusalKind.Workbook
        ? ReadingMessages.NoWorkbook(path)
        : RefusalMessages.Of(path, refusal);
}
