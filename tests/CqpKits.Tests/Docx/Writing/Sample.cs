using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Identity;
using CqpKits.Forms.Kinds;

namespace CqpKits.Tests.Docx.Writing;

/// <summary>Short ways to say documents.</summary>
internal static class Sample
{
    public static FormIssue Issue(string candidate = "DUPONT-Lea") => new(new IssueDetails
    {
        FormId = "K7M2Q9XR4T",
        Certification = "agc",
        Version = "2009",
        Form = "grille-observation",
        Role = "jury",
        Session = "2026-06-lille",
        Candidate = candidate,
        Member = "martin",
    });

    public static Document Document(params Block[] blocks) =>
        new() { Title = "Essai", Page = PageSetup.Portrait, Issue = Issue(), Blocks = blocks };

    public static Paragraph Text(string text) => new(ParagraphStyle.Body, [new TextRun(text)]);

    public static Cell Cell(params Inline[] content) => new() { Blocks = [new Paragraph(ParagraphStyle.Body, content)] };

    public static Cell Cell(string text) => Cell(new TextRun(text));

    public static Cell Header(string text) => Cell(text) with { IsRowHeader = true };

    public static FormField Field(string id, FieldKind kind, string label) =>
        new() { Id = id, Kind = kind, Label = label, Placeholder = kind.DefaultPlaceholder };

    public static PlacedField Place(string id, FieldKind kind, string label, string? value = null) => new(Field(id, kind, label), value, null);

    public static MarkKind Percent { get; } = new(0, 100, "%");

    public static Cell Mark(string id, string label, string? value = null) =>
        Cell(Place(id, Percent, label, value), new TextRun("\u00A0%"));

    public static Table OneCell(params Inline[] content) =>
        new() { Widths = [60], Rows = [new Row([Cell(content)])], Description = "Essai" };
}
