using CqpKits.Diagnostics;
using CqpKits.Forms.Anchors;
using CqpKits.Packages.Gate;
using CqpKits.Packages.Refusals;
using CqpKits.Packages.Word;
using CqpKits.Returns.EntrySheets;
using CqpKits.Returns.Faults;
using CqpKits.Returns.OpenDocument;
using CqpKits.Returns.Parts;
using CqpKits.Returns.Pdf;
using CqpKits.Sheets.Reading;

namespace CqpKits.Returns;

/// <summary>Reads returned forms: Word, OpenDocument and PDF files, and the sheets into which paper was typed. Nothing outside the file is ever fetched.</summary>
public static class FormReader
{
    private static readonly PackageFormat[] Formats = [OdtFormat.Form, WorkbookFormat.Completed, WordFormat.Form];

    /// <summary>
    /// Opens a returned file through the gate and parses it to its small tree. A file that is refused, damaged or no such document is one error
    /// (CQP3xx, of a PDF CQP6xx, position: the file) that says what was found and what to do.
    /// </summary>
    /// <param name="path">Path as the user knows it, for messages.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="cancellation">Ends the reading with <see cref="OperationCanceledException"/>.</param>
    public static Checked<ReturnedDocument> Open(string path, byte[] bytes, CancellationToken cancellation = default)
    {
        var gate = PackageGate.Pass(bytes, Formats, cancellation);
        if (gate.Refusal is { Kind: RefusalKind.Pdf })
        {
            return PdfReader.Open(path, bytes, cancellation).Map(file => new ReturnedDocument(file));
        }

        if (gate.Value is not { } package)
        {
            return Checked.Failed<ReturnedDocument>(RefusalMessages.Of(path, gate.Refusal!));
        }

        var document = package.Format == WorkbookFormat.Completed ? Entered(path, SheetReader.Read(package, SheetReach.Whole, cancellation))
            : Stories(package, cancellation) is { } stories ? Written(path, stories)
            : Checked.Failed<ReturnedDocument>(ReadingMessages.NoMainPart(path));
        return document.Value is null ? document : document.After(ClosedPartMessages.Of(path, package));
    }

    private static Checked<ReturnedDocument> Entered(string path, Gated<ReadSheet> sheet) => sheet.Value switch
    {
        null => Checked.Failed<ReturnedDocument>(RefusalMessages.Of(path, sheet.Refusal!)),
        var found when EntrySheet.Of(found) is { } entered => entered.LostHeading is { } heading
            ? Checked.Failed<ReturnedDocument>(ReadingMessages.LostHeading(path, heading))
            : Checked.Of(new ReturnedDocument(entered) { Issue = IdentityProperties.Read(entered.Properties), PrintedCodes = entered.Codes }),
        _ => Checked.Failed<ReturnedDocument>(RefusalMessages.Of(path, new Refusal(RefusalKind.Workbook))),
    };

    private static Gated<PackageStories>? Stories(GatedPackage package, CancellationToken cancellation) =>
        package.Format != OdtFormat.Form ? WordPackage.Of(package)?.Read(cancellation)
        : OdtPackage.Read(package.Parts, cancellation) is { } stories ? Gated.Of(stories)
        : null;

    private static Checked<ReturnedDocument> Written(string path, Gated<PackageStories> stories)
    {
        if (stories.Value is not { } said)
        {
            return Checked.Failed<ReturnedDocument>(RefusalMessages.Of(path, stories.Refusal!));
        }

        var (own, isBooklet) = PrintedFormCodes.In([.. said.Margins, said.Main]);
        return Checked.Of(new ReturnedDocument(said.Main, said.Margins)
        {
            Issue = IdentityProperties.Read(said.Properties),
            PrintedCodes = own,
            IsBooklet = isBooklet && own.Count == 0,
        });
    }
}
