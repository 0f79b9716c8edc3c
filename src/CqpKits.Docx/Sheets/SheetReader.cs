using CqpKits.Diagnostics;
using CqpKits.Docx.Reading;
using CqpKits.Docx.Sheets;
using CqpKits.Packages.Gate;

namespace CqpKits.Docx;

/// <summary>Reads workbooks that come back, behind the same gate as forms. No formula is computed, nothing is fetched.</summary>
public static class SheetReader
{
    /// <summary>The first sheet of a workbook; anything else is one error (CQP3xx, position: the file).</summary>
    /// <param name="path">Path as the user knows it, for messages.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="cancellation">Ends the reading with <see cref="OperationCanceledException"/>.</param>
    public static Outcome<ReadSheet> Open(string path, byte[] bytes, CancellationToken cancellation = default)
    {
        var gate = PackageGate.Pass(bytes, [WorkbookFormat.Completed], cancellation);
        return gate.Value is not { } package ? Outcome.Failed<ReadSheet>(Refused(path, gate.Refusal!))
            : SheetPackage.Read(package.Parts, cancellation) is { } sheet ? Outcome.Of(sheet)
            : Outcome.Failed<ReadSheet>(ReadingMessages.NoWorkbook(path));
    }

    private static Diagnostic Refused(string path, Refusal refusal) => refusal.Kind is RefusalKind.OpenDocument or RefusalKind.OtherPackage
        ? ReadingMessages.NoWorkbook(path)
        : RefusalMessages.Of(path, refusal);
}
