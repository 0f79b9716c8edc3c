using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Pdf;

/// <summary>What other programs make of a PDF file with all that can be drawn.</summary>
[Trait("Category", "Slow")]
public sealed class DrawnFileTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Qpdf_finds_nothing_to_say(bool isClassic)
    {
        Requires.Qpdf();
        Qpdf.Check(DrawnFile.Of(isClassic));
    }

    [Fact]
    public void Every_font_is_embedded_a_subset_and_has_its_characters()
    {
        Requires.Poppler();
        var fonts = Poppler.Fonts(DrawnFile.Of());
        Assert.Equal(4, fonts.Count);
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+Carlito\S*\s+CID TrueType\s+Identity-H\s+yes yes yes ", font));
    }

    [Fact]
    public void The_text_comes_out_with_signs_that_are_drawn()
    {
        Requires.Poppler();
        var text = Poppler.Text(DrawnFile.Of());
        Assert.Contains("Un texte (avec parenthèses) \\ et « guillemets » : 70 % ☒ Łódź", text, StringComparison.Ordinal);
        Assert.Contains("Italique 漢", text, StringComparison.Ordinal);
        Assert.Contains("Żółć Ελλ ☒", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_structure_is_found_with_its_texts_and_without_heads()
    {
        Requires.Poppler();
        var structure = Poppler.Structure(DrawnFile.Of());
        string[] parts = ["Document", "H1 (block)", "\"Évaluation finale\"", "Table", "/Summary (Notes)", "THead", "TH", "/Scope /Column", "TBody", "/Scope /Row", "\"R.2\"", "TD", "Figure", "/BBox", "Link (inline)", "Form"];
        var at = 0;
        Assert.All(parts, part =>
        {
            var found = structure.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"« {part} » is not found behind the others in:\n{structure}");
            at = found;
        });
        Assert.DoesNotContain("Page 1", structure, StringComparison.Ordinal);
    }

    // PDF/A-1 wants a CIDSet of every subset, which PDF/A-2 does not; all else of part 1 is met by the variant that PDF 1.4 can read.
    [Fact]
    public void Preflight_complains_of_the_rule_alone_that_a_later_part_has_dropped()
    {
        Requires.Preflight();
        var complaints = Preflight.Complaints(DrawnFile.Of(isClassic: true));
        Assert.Equal(4, complaints.Count);
        Assert.All(complaints, c => Assert.Contains("The CIDSet entry is missing", c, StringComparison.Ordinal));
    }
}
