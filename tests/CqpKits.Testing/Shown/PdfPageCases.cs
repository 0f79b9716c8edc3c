using CqpKits.Testing.Pdf;
using static CqpKits.Testing.Pdf.SamplePdfForm;

namespace CqpKits.Testing.Shown;

/// <summary>Cases of <see cref="ShownIn.Pdf"/>: what lies on the page besides the fields of the form, or no longer does.</summary>
internal static class PdfPageCases
{
    private const string OnMark = "/Rect[260 600 280 620]";

    private static readonly PdfSample Empty = PdfCase.Filled.With(Mark, f => f with { Value = null });

    public static IReadOnlyList<PdfCase> All { get; } = [.. Crossed(), .. Covered(), .. Renamed(), .. Gone()];

    private static IEnumerable<PdfCase> Crossed() =>
    [
        Note(ShownKind.Crossed, "a strike", "<</Subtype/StrikeOut/Rect[0 0 600 800]/QuadPoints[250 615 300 615 250 605 300 605]>>", "barrée"),
        Note(ShownKind.Crossed, "ink", "<</Subtype/Ink/Rect[0 0 600 800]/InkList[[10 10 20 20][260 590 300 640]]>>", "un trait"),
        Note(ShownKind.Crossed, "a line", "<</Subtype/Line/Rect[200 605 400 612]/L[200 610 400 610]>>", "un trait"),
        Note(ShownKind.Crossed, "a highlight", $"<</Subtype/Highlight{OnMark}/QuadPoints[260 620 280 620 260 600 280 600]>>", "un trait"),
        Note(ShownKind.Crossed, "a redaction", $"<</Subtype/Redact{OnMark}>>", "un trait"),
    ];

    private static IEnumerable<PdfCase> Covered() =>
    [
        Note(ShownKind.Covered, "free text", "<</Subtype/FreeText/Rect[260 600 300 615]/Contents(80)>>", "« 80 »"),
        Note(ShownKind.Covered, "free text beside", "<</Subtype/FreeText/Rect[572 600 590 615]/Contents(80)>>", "« 80 »"),
        Note(ShownKind.Covered, "a pinned note", $"<</Subtype/Text{OnMark}/Contents(lire 80)>>", "« lire 80 »"),
        Note(ShownKind.Covered, "a stamp", $"<</Subtype/Stamp{OnMark}>>", "image"),
        Note(ShownKind.Embedded, "a file", $"<</Subtype/FileAttachment{OnMark}>>", "incorporé"),
        Note(ShownKind.Covered, "a link", $"<</Subtype/Link{OnMark}>>"),
        Note(ShownKind.Covered, "a window that opens on demand", $"<</Subtype/Popup/Parent<</Subtype/Text>>{OnMark}>>"),
        Note(ShownKind.Covered, "a stamp that is hidden", $"<</Subtype/Stamp/F 2{OnMark}>>"),
        Note(ShownKind.Stray, "a note elsewhere", "<</Subtype/Text/Rect[10 10 20 20]/Contents(R.2 = 80)>>"),
        PdfCase.Asked(ShownKind.Covered, "a text drawn under it", PdfCase.Filled with { Drawn = PdfSampleWriter.Text(300, 605, "80") }, "« 80 »"),
        PdfCase.Asked(ShownKind.Covered, "another field with an entry", Other(PdfCase.Filled, "Texte1", "80"), "« 80 »"),
        PdfCase.Asked(ShownKind.Covered, "another field with an entry, on an empty one", Other(Empty, "Texte1", "80"), "« 80 »"),
        PdfCase.Asked(ShownKind.Covered, "another field with a ground", PdfCase.Filled with { More = [new("Bouton") { Place = (240, 595, 340, 30), Look = "1 g 0 0 340 30 re f" }] }, "couvrir"),
        PdfCase.Read(ShownKind.Covered, "another field that is empty", PdfCase.Filled with { More = [new("Texte1") { Place = (250, 600, 320, 20) }] }, "70"),
        PdfCase.Read(ShownKind.Covered, "another field that touches it", PdfCase.Filled with { More = [new("Texte1") { Value = "80", Place = (250, 620, 320, 20) }] }, "70"),
    ];

    private static IEnumerable<PdfCase> Renamed() =>
    [
        PdfCase.Asked(ShownKind.Renamed, "its name is lost", f => f with { Name = "" }, "aucun repère"),
        PdfCase.Asked(ShownKind.Renamed, "it has another name", f => f with { Name = "undefined_2" }, "aucun repère"),
        PdfCase.Read(ShownKind.Renamed, "another one has lost its name", Form.With(Notes, f => f with { Name = "", Value = "très bien" }), ShownCase.Missing),
        PdfCase.Asked(ShownKind.Renamed, "a copy under another name is filled in its place", Elsewhere(Empty, "undefined_2"), "porte « 80 »"),
        PdfCase.Asked(ShownKind.Renamed, "a copy under a name like ours is filled in its place", Elsewhere(Empty, "cqp:R:2:pct copie"), "porte « 80 »"),
        PdfCase.Asked(ShownKind.Renamed, "a copy of a box is ticked in its place", Form with { More = [new("Case1") { IsBox = true, Value = "Oui" }] }, "porte « ☒ »", "vu"),
        PdfCase.Read(ShownKind.Renamed, "a field elsewhere, where the mark is there", Elsewhere(PdfCase.Filled, "Remarque"), "70"),
        PdfCase.Read(ShownKind.Renamed, "a merger put a number behind it", f => f with { Name = "cqp:R:2:pct_2" }),
        PdfCase.Asked(ShownKind.Renamed, "two fields of one name", PdfCase.Filled with { More = [new("cqp:R:2:pct") { Value = "80" }] }, "« 80 »"),
    ];

    private static IEnumerable<PdfCase> Gone() =>
    [
        PdfCase.Asked(ShownKind.Gone, "the page under the fields is another one", new PdfSample(Relabelled()) { Issue = Form.Issue }.Filled(Mark, "70"), "ne porte plus"),
        PdfCase.Asked(ShownKind.Gone, "an empty field is on no page", Form.With(Mark, f => f with { IsOnPage = false }), "aucun repère"),
        PdfCase.Asked(ShownKind.Gone, "an empty field is hidden", Form.With(Mark, f => f with { Keys = "/F 2" }), "aucun repère"),
        PdfCase.Read(ShownKind.Flattened, "flattened, with its code", Form with { HasProperties = false, HasFields = false }, ShownCase.Refused),
        PdfCase.Read(ShownKind.Flattened, "flattened, with its properties", Form with { HasFields = false, IsPrinted = false }, ShownCase.Refused),
        PdfCase.Read(ShownKind.Flattened, "a scan", Form with { HasProperties = false, HasFields = false, IsPrinted = false, Drawn = "BI /W 1 /H 1 ID x EI" }, ShownCase.Refused),
    ];

    private static PdfCase Note(ShownKind kind, string name, string note, string reason) => PdfCase.Asked(kind, name, PdfCase.Filled with { Notes = [note] }, reason);

    private static PdfCase Note(ShownKind kind, string name, string note) => PdfCase.Read(kind, name, PdfCase.Filled with { Notes = [note] }, "70");

    private static PdfSample Other(PdfSample form, string name, string value) => form with { More = [new(name) { Value = value, Place = (260, 602, 100, 16) }] };

    private static PdfSample Elsewhere(PdfSample form, string name) => form with { More = [new(name) { Value = "80" }] };

    private static CqpKits.Forms.Definition.FormDefinition Relabelled() => Form.Definition with
    {
        Fields = [.. Form.Definition.Fields.Select(f => f with { Context = f.Context is { } c ? c with { Row = "Z.1", Column = "Autre" } : null })],
    };
}
