using CqpKits.Diagnostics;
using CqpKits.Forms.Anchors;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Identity;
using CqpKits.Returns.Pdf.Content;
using CqpKits.Returns.Pdf.Faults;
using CqpKits.Returns.Pdf.Form;
using CqpKits.Returns.Pdf.Objects;
using CqpKits.Returns.Pdf.Pages;
using CqpKits.Returns.Pdf.Widgets;

namespace CqpKits.Returns.Pdf;

/// <summary>A returned PDF file: what it is, and its fields.</summary>
/// <param name="Issue">The issue that its properties name; null when they are gone or do not agree.</param>
/// <param name="PrintedCodes">The codes printed on its pages, without repeats.</param>
/// <param name="IsBooklet">Whether it is a booklet, which prints forms and is none.</param>
/// <param name="Form">Its fields.</param>
internal sealed record PdfReturn(FormIssue? Issue, IReadOnlyList<FormCode> PrintedCodes, bool IsBooklet, PdfForm Form)
{
    /// <summary>The fields of a definition.</summary>
    public RawForm Read(FormDefinition definition) => Form.Read(definition);
}

/// <summary>
/// Reads returned PDF files with a reader of our own, which opens what a form is read from and nothing else, under limits of its own. No script, command, link or file within the
/// file is followed.
/// </summary>
internal static class PdfReader
{
    /// <summary>The start of a line in which a code may stand; the rest of a long one is somebody's prose.</summary>
    private const int Searched = 400;

    /// <summary>Opens a file; one error (CQP6xx, position: the file) says why it is not read, a warning what in it stays closed.</summary>
    /// <param name="path">Path as the user knows it, for messages.</param>
    /// <param name="bytes">The file, not above the size that the gate lets through.</param>
    /// <param name="cancellation">Ends the reading with <see cref="OperationCanceledException"/>.</param>
    public static Checked<PdfReturn> Open(string path, byte[] bytes, CancellationToken cancellation)
    {
        try
        {
            return PdfFile.Read(bytes, file => Read(path, file), cancellation);
        }
        catch (PdfFaultException fault)
        {
            return Checked.Failed<PdfReturn>(PdfMessages.Of(path, fault.Fault));
        }
    }

    private static Checked<PdfReturn> Read(string path, PdfFile file)
    {
        Refuse(file);
        var (pages, fonts) = (PageTree.Of(file), new FontReader(file));
        var printed = pages.Select(p => new PrintedPage(PageText.Of(file, fonts, p))).ToList();
        var reader = new WidgetReader(file, fonts);
        var widgets = FieldTree.Of(file, pages).Select(reader.Of).Select(w => w.Page > 0 && w.Place is { } place ? w with { Under = printed[w.Page - 1].Within(place) } : w).ToList();
        var (own, isBooklet) = Codes(printed.SelectMany(p => p.Lines));
        var found = new PdfReturn(
            IdentityProperties.Read(PdfIdentity.Read(file)), own, isBooklet && own.Count == 0, new PdfForm(widgets, [.. pages.SelectMany(p => PageNote.On(file, p))], printed));
        return Refusal(path, found) is { } refusal ? Checked.Failed<PdfReturn>(refusal) : Checked.Of(found, found.Form.HasFields ? Warnings(path, file, PdfActions.In(file, pages)) : []);
    }

    private static void Refuse(PdfFile file)
    {
        if (file.Of(file.Catalogue, "Collection") is PdfDictionary)
        {
            throw new PdfFaultException(PdfFault.Portfolio);
        }

        if ((file.Of(file.Catalogue, "AcroForm") as PdfDictionary)?["XFA"] is not null)
        {
            throw new PdfFaultException(PdfFault.Xfa);
        }
    }

    private static Diagnostic? Refusal(string path, PdfReturn found) =>
        found.Form.HasFields ? null
        : found.Issue is not null || found.PrintedCodes.Count > 0 ? PdfMessages.Flattened(path)
        : found.Form.Pages.Any(p => p.HasPicture) && !found.Form.Pages.Any(p => p.HasText) ? PdfMessages.Scan(path)
        : null;

    private static Diagnostic[] Warnings(string path, PdfFile file, IReadOnlyList<PdfActionKind> actions) =>
        [.. file.IsRepaired ? [PdfMessages.Repaired(path)] : Array.Empty<Diagnostic>(), .. actions.Count > 0 ? new[] { PdfMessages.Closed(path, actions) } : []];

    /// <summary>The codes of forms in lines; those that a booklet prints are beside.</summary>
    private static (IReadOnlyList<FormCode> Own, bool IsBooklet) Codes(IEnumerable<string> lines)
    {
        var found = lines.Where(l => l.Length >= FormCode.Length)
            .Select(line => (Text: line, Code: FormCode.Find(line.Length > Searched ? line[..Searched] : line)))
            .Where(l => l.Code is not null)
            .ToLookup(l => PrintedCopy.Is(l.Text), l => l.Code!);
        return ([.. found[false].Distinct()], found[true].Any());
    }
}
