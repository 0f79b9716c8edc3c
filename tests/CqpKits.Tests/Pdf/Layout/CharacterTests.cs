using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Forms.Kinds;
using CqpKits.Pdf;
using CqpKits.Tests.Docx.Writing;

namespace CqpKits.Tests.Pdf.Layout;

/// <summary>Characters that people do not see, or that are written in several ways: what is read of the page is what a person reads on it.</summary>
public sealed class CharacterTests
{
    [Theory]
    [InlineData("L\u00E9ost, e\u0301te\u0301, E\u0302TRE, garc\u0327on", "Léost, été, ÊTRE, garçon")]
    [InlineData("Nguye\u0302\u0303n, Tra\u0302\u0300n, Vi\u00EA\u0323t, ho\u031B\u0323p", "Nguyễn, Trần, Việt, hợp")]
    [InlineData("porte\u2011parole, savoir\u2010faire", "porte-parole, savoir-faire")]
    [InlineData("70\u00A0%, 1\u202F234, a\u3000b", "70 %, 1 234, a b")]
    [InlineData("mot\u00ADcoupe\u0301, mot\u200Bsuite, m\u200Co\u200Dt\u2060\uFEFF\u200E", "motcoupé, motsuite, mot")]
    [InlineData("un\tdeux", "un deux")]
    public void A_text_is_what_a_person_reads(string written, string read)
    {
        using var file = new ReadPdf(new PdfWriter().Write(Sample.Document(Everywhere(written)) with { HeaderLeft = written }, Theme.Default));
        Assert.Equal(6, file.Text(1).Split(read).Length - 1);
    }

    // What is written into a field comes back as it is; only what it shows is joined.
    [Fact]
    public void A_value_is_kept_as_it_was_written()
    {
        const string Name = "Le\u0301ost";
        using var file = new ReadPdf(new PdfWriter().Write(Sample.Document(Sample.OneCell(Sample.Place("nom", new TextKind(), "Nom", Name))), Theme.Default));
        var field = Assert.Single(((UglyToad.PdfPig.Tokens.ArrayToken)file.Entry(file.Catalog, "AcroForm", "Fields")!).Data);
        Assert.Equal(Name, ReadPdf.Shown(file.Entry(field, "V")));
    }

    /// <summary>A text as a paragraph, a heading, in a cell, in a list and in a drawing; the head of the page is the sixth.</summary>
    private static Block[] Everywhere(string text) =>
    [
        Sample.Text(text),
        new Heading(1, [new Strong([new TextRun(text)])]),
        Sample.OneCell(new Emphasis([new TextRun(text)])) with { Widths = [150] },
        new ItemList(Ordered: false, [[Sample.Text(text)]]),
        new Documents.Blocks.Drawing { Width = 100, Height = 20, Description = "Essai", Shapes = [new DrawnText(5, 10, text, 10)] },
    ];
}
