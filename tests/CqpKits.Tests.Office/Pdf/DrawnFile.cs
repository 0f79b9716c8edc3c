using CqpKits.Documents.Blocks;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Identity;
using CqpKits.Forms.Kinds;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Fields;
using CqpKits.Pdf.Margins;
using CqpKits.Pdf.Pages;
using CqpKits.Pdf.Structure;

namespace CqpKits.Tests.Office.Pdf;

/// <summary>A file with all that can be drawn: texts in the four faces, a word across the page, a code, a table, a figure, a link, fields of every kind, heads.</summary>
internal static class DrawnFile
{
    private static readonly TextLook Body = new(Face.Regular, 10_500, "1F3A5F");

    /// <summary>The file.</summary>
    /// <param name="isClassic">As PDF 1.4 has it, for validators that know no other.</param>
    public static byte[] Of(bool isClassic = false)
    {
        var job = new PdfJob("Essai (d’accents) « œ » – Łódź", Issue) { IsClassic = isClassic };
        var page = job.NewPage(Length.Millimetres(210), Length.Millimetres(297));
        DrawMarks(page);
        DrawText(job, page);
        DrawTable(job, page);
        DrawFigureAndLink(job, page);
        DrawFields(job, page);
        page.MarkArtifact(repeats: true);
        page.Text(50_000, 800_000, Body, "Page 1 / 1");
        job.Outline(1, "Évaluation – Ł", "haut");
        return job.Save();
    }

    private static FormIssue Issue { get; } = new(new IssueDetails
    {
        FormId = "K7M2Q9XR4T",
        Certification = "CQP",
        Version = "1",
        Form = "O4",
        Role = "évaluateur",
        Session = "2026-11",
        Candidate = "Łódź & fils",
    });

    private static void DrawMarks(PageCanvas page)
    {
        page.MarkArtifact(repeats: true);
        page.RisingText(page.Width / 2, page.Height / 2, (577, 816), new TextLook(Face.Bold, 130_000, "D9D9D9"), "PROJET");
        page.Squares(new Box(14_000, 770_000, 42_500, 42_500), SquareCode.Side, SquareCode.Of("CQ:ESSAI"));
    }

    private static void DrawText(PdfJob job, PageCanvas page)
    {
        page.Mark(job.Root.Add(new StructureNode("H1")));
        page.Destination("haut", 50_000);
        page.Text(50_000, 70_000, Body with { Face = Face.Bold, Size = 16_000 }, "Évaluation finale");
        page.Mark(job.Root.Add(new StructureNode("P")));
        page.Text(50_000, 100_000, Body, "Un texte (avec parenthèses) \\ et « guillemets » : 70\u00A0% ☒ Łódź");
        page.Text(50_000, 114_000, Body with { Face = Face.Italic }, "Italique 漢");
        page.Text(150_000, 114_000, Body with { Face = Face.BoldItalic }, "Gras italique");
    }

    private static void DrawTable(PdfJob job, PageCanvas page)
    {
        page.MarkArtifact();
        page.Fill(new Box(50_000, 130_000, 200_000, 16_000), "E9EEF5");
        page.Outline(new Box(50_000, 130_000, 200_000, 32_000), 500, "5F6B7A");
        var table = job.Root.Add(new StructureNode("Table") { Description = "Notes" });
        var head = table.Add(new StructureNode("THead")).Add(new StructureNode("TR"));
        page.Mark(head.Add(new StructureNode("TH") { Scope = "Column" }).Add(new StructureNode("P")));
        page.Text(52_000, 141_000, Body, "Code");
        page.Mark(head.Add(new StructureNode("TH") { Scope = "Column" }).Add(new StructureNode("P")));
        page.Text(150_000, 141_000, Body, "Note");
        var row = table.Add(new StructureNode("TBody")).Add(new StructureNode("TR"));
        page.Mark(row.Add(new StructureNode("TH") { Scope = "Row" }).Add(new StructureNode("P")));
        page.Text(52_000, 157_000, Body, "R.2");
        row.Add(new StructureNode("TD"));
    }

    private static void DrawFigureAndLink(PdfJob job, PageCanvas page)
    {
        page.Mark(job.Root.Add(new StructureNode("Figure") { Description = "Échelle" }));
        page.Hatch(new Box(50_000, 180_000, 100_000, 30_000));
        page.Line(50_000, 215_000, 150_000, 215_000, 500, "000000", isDashed: true);
        var link = job.Root.Add(new StructureNode("P")).Add(new StructureNode("Link"));
        page.Mark(link);
        page.Text(50_000, 240_000, Body, "Voir en haut");
        page.Link(new Box(50_000, 230_000, 60_000, 14_000), link, "haut", "Vers le haut de la page");
    }

    private static void DrawFields(PdfJob job, PageCanvas page)
    {
        var yesNo = new ChoiceKind([new ChoiceOption("OUI", "Oui"), new ChoiceOption("NON", "Non")]);
        PlacedField[] fields =
        [
            Placed("nom", new TextKind(), "Żółć Ελλ ☒"), Placed("remarques", new NotesKind(), "Une ligne\nUne autre"), Placed("R.1.note", new MarkKind(0, 100, "%"), null),
            Placed("le", new DateKind(), "2026-11-30"), .. yesNo.Values.Select(v => Placed("avis", yesNo, "OUI") with { Box = v }), Placed("signature", new SignatureKind(), null),
        ];
        var paragraph = job.Root.Add(new StructureNode("P"));
        for (var i = 0; i < fields.Length; i++)
        {
            var (width, height) = fields[i].Box is null ? (150_000, 40_000) : (BoxShape.Side, BoxShape.Side);
            var node = paragraph.Add(new StructureNode("Form") { Description = fields[i].Field.Label });
            page.Add(new Widget(fields[i], new Box(50_000, 260_000 + (i * 50_000), width, height), Body, Body with { Face = Face.Italic }, Alignment.Start, node));
        }
    }

    private static PlacedField Placed(string id, FieldKind kind, string? value) =>
        new(new FormField { Id = id, Kind = kind, Label = "Libellé de " + id, Placeholder = "………" }, value, null);
}
