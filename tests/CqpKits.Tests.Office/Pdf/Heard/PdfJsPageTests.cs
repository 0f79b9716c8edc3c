using CqpKits.Documents.Blocks;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Pdf.Heard;

/// <summary>What Chromium tells programs that read aloud, when pdf.js shows a file as Firefox does: the document's headings, rows and fields, each by its name.</summary>
[Trait("Category", "Slow")]
public sealed class PdfJsPageTests
{
    [Fact]
    public void Headings_rows_and_fields_are_those_of_the_document()
    {
        Requirement.Met(Viewers.Programs.HaveBrowser, "The browser or pdf.js is missing: install chromium, then npm ci in tests/programs.");
        var seen = Viewers.Programs.PagesByPdfJs([.. HeardDocument.All.Select(d => d.File)]);
        Assert.Equal(HeardDocument.All.Count, seen.Count);
        foreach (var (heard, pages) in HeardDocument.All.Zip(seen))
        {
            IReadOnlyList<SeenElement> all = [.. pages.SelectMany(p => p.All)];
            Assert.Equal(heard.Headings.Select(h => $"heading{h.Level} {HeardText.Of(h.Text)}"), all.Where(e => e.Role.StartsWith("heading", StringComparison.Ordinal)).Select(e => $"{e.Role} {HeardText.Of(e.Name)}"));
            Assert.Equal(BlockContent.Tables(heard.Document.Blocks).SelectMany(t => t.Rows.Select((row, r) => Row(row, r < t.HeaderRows))), all.Where(e => e.Role == "row").Select(Row));
            IReadOnlyList<SeenElement> fields = [.. all.Where(e => e.Role is "textbox" or "checkbox")];
            Assert.Equal(heard.Fields.Count(), fields.Count);
            Assert.Equal(heard.Fields.Select(Name), fields.Zip(heard.Fields, Name));
        }

        Assert.InRange(HeardDocument.All.SelectMany(d => d.Fields).Count(), 300, int.MaxValue);
    }

    /// <summary>The cells of a row with their fields. For pdf.js, every header is one of columns.</summary>
    private static string Row(Row row, bool isHead) => string.Join(' ', row.Cells.Select(cell => string.Join('+', BlockContent.Fields(cell.Blocks).Where(IsFilledOnScreen).Select(Role).Prepend(isHead || cell.IsRowHeader ? "columnheader" : "cell"))));

    private static string Row(SeenElement row) => string.Join(' ', row.Kids.SelectMany(k => k.Only(Cell)).Select(cell => string.Join('+', cell.All.Select(e => e.Role))));

    private static string? Cell(SeenElement element) => element.Role is "columnheader" or "cell" or "textbox" or "checkbox" ? element.Role : null;

    private static bool IsFilledOnScreen(PlacedField field) => field.Field.Kind.CarriesValue && !field.ForPrint;

    private static string Role(PlacedField field) => field.Box is null ? "textbox" : "checkbox";

    private static string Name(PlacedField field) => $"{Role(field)} {HeardText.Of((field.Box is { } box && box.Label != field.Field.Label ? box.Label + "–" : "") + field.Field.Label)}";

    /// <summary>Its role and name; of what form its value is, in brackets behind the label, is not looked at.</summary>
    private static string Name(SeenElement seen, PlacedField field)
    {
        var (name, label) = (HeardText.Of(seen.Name), HeardText.Of(field.Field.Label));
        return $"{seen.Role} {(field.Box is null && name.StartsWith(label + "(", StringComparison.Ordinal) ? label : name)}";
    }
}
