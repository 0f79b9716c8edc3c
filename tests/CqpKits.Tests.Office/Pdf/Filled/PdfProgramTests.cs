using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Pdf.Filled;

/// <summary>Our PDF forms, filled with all kinds of answers by programs of others: each answer is read as it was entered.</summary>
[Trait("Category", "Slow")]
public sealed class PdfProgramTests
{
    private const string Ticked = "Coche";

    [Fact]
    public void What_pdftk_fills_is_read_as_it_was_entered()
    {
        Requires.Pdftk();
        FilledBy.Program(fillings => [.. fillings.Select(f => Pdftk.Fill(f, Ticked))]);
    }

    [Fact]
    public void What_pdf_lib_fills_is_read_as_it_was_entered()
    {
        var programs = new NodePrograms(Repository.PathOf("tests/programs"));
        Requirement.Met(programs.HasPdfLib, "pdf-lib is missing: npm ci in tests/programs.");
        FilledBy.Program(programs.FillWithPdfLib);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_PDFBox_fills_is_read_as_it_was_entered(bool isIncremental)
    {
        Requires.PdfBox();
        FilledBy.Program(fillings => PdfBox.Fill(fillings, isIncremental));
    }
}
