using CqpKits.Forms.Answers;
using CqpKits.Returns.Pdf.Faults;
using CqpKits.Returns.Pdf.Widgets;

namespace CqpKits.Returns.Pdf.Form;

/// <summary>What a PDF file holds that is read for no field, in French.</summary>
/// <param name="notes">What lies on its pages.</param>
/// <param name="others">Places of fields that are not of the form.</param>
/// <param name="own">Those that are.</param>
internal sealed class PdfStrangers(IReadOnlyList<PageNote> notes, IReadOnlyList<WidgetReading> others, IReadOnlyList<WidgetReading> own)
{
    /// <summary>All of it.</summary>
    public IReadOnlyList<string> All() =>
    [
        .. others.Select(Said).OfType<string>().Distinct(),
        .. notes.Where(n => !own.Any(w => w.Page == n.Page && w.Place is { } place && n.LiesOn(place))).Select(n => PdfMessages.Note(n.Page, n.Kind == OddityKind.Embedded, n.Text)),
    ];

    private static string? Said(WidgetReading widget)
    {
        var name = widget.Names.FirstOrDefault(FieldNames.IsOurs) ?? (widget.Names is [var nearest, ..] ? nearest : "");
        return FieldNames.IsOurs(name) ? PdfMessages.ForeignField(name, widget.Page)
            : widget.IsSignature ? PdfMessages.Signature(widget.Page)
            : widget.Answer.Trim().Length > 0 ? PdfMessages.AddedField(name, widget.Page, widget.Answer)
            : null;
    }
}
