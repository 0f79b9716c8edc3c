using CqpKits.Forms.Identity;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Pages;
using CqpKits.Pdf.Structure;

namespace CqpKits.Tests.Pdf;

/// <summary>Small files to look into.</summary>
internal static class DrawnPdf
{
    public static TextLook Body { get; } = new(Face.Regular, 10 * Length.Point, "000000");

    public static FormIssue Issue { get; } = new(new IssueDetails
    {
        FormId = "K7M2Q9XR4T",
        Certification = "CQP (essai)",
        Version = "1",
        Form = "O4",
        Role = "évaluateur",
        Session = "2026-11",
        Candidate = "Żółć & fils",
    });

    public static PdfJob Job(string title = "Titre", bool isForm = false) => new(title, isForm ? Issue : null);

    public static PageCanvas A4(this PdfJob job) => job.NewPage(Length.Millimetres(210), Length.Millimetres(297));

    /// <summary>Draws a text as a paragraph of its own.</summary>
    public static StructureNode Paragraph(this PdfJob job, PageCanvas page, int baseline, string text)
    {
        var paragraph = job.Root.Add(new StructureNode("P"));
        page.Mark(paragraph);
        page.Text(50 * Length.Point, baseline * Length.Point, Body, text);
        return paragraph;
    }
}
