using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Tests.Kits;

namespace CqpKits.Tests.Importing;

/// <summary>Files from which no structure can be taken: each is said, and nothing is written.</summary>
public sealed class HostileSheetTests
{
    [Theory]
    [InlineData("", "CQP560")]
    [InlineData("\n\n", "CQP560")]
    [InlineData("Bonjour\nVoici le fichier\n", "CQP562")]
    [InlineData("nom;prenom\nPerrin;Hugo\n", "CQP562")]
    [InlineData("Bloc;Critères\nVendre;Il vend\n", "CQP582")]
    [InlineData("Compétence;Compétences;Critères\nVendre;Acheter;Il vend\n", "CQP572")]
    [InlineData("Code;Compétence\nC1;Vendre\nC1;Acheter\n", "CQP573")]
    [InlineData("Compétence;Critères\nVendre;Il vend; il achète\n", "CQP581")]
    [InlineData("Compétence;Critères\n\"Vendre;Il vend\n", "CQP233")]
    [InlineData("CompÃ©tence;CritÃ¨res\nVendre;Il vend\n", "CQP223")]
    public void A_text_that_is_no_structure(string text, string code)
    {
        var imported = Imported.Csv(text, write: true);

        Assert.Contains(code, imported.Outcome.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code));
        Assert.Empty(imported.Workspace.List($"referentials/{Imported.Code}"));
    }

    [Fact]
    public void Files_of_other_kinds()
    {
        Assert.Equal(["CQP221"], Imported.File("vieux.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]).Said);
        Assert.Equal(["CQP221"], Imported.File("document.docx", Packed("word/document.xml", "<w/>")).Said);
        Assert.Equal(["CQP221"], Imported.File("tableau.ods", Packed("mimetype", "application/vnd.oasis.opendocument.spreadsheet")).Said);
        Assert.Equal(["CQP221"], Imported.File("photo.csv", [0xFF, 0xD8, 0, 0, 1, 0]).Said);
    }

    [Fact]
    public void A_workbook_is_known_by_its_content_whatever_its_name()
    {
        var imported = Imported.File("structure.csv", ListWorkbook.Of(ListWorkbook.Row(1, "Compétences", "Critères") + ListWorkbook.Row(2, "Vendre", "Il vend")));
        Assert.Equal("C1* Vendre\n  C1.1* Il vend", imported.Tree);
    }

    [Fact]
    public void A_hundred_thousand_lines()
    {
        var text = new StringBuilder("Compétence;Critères\n");
        for (var i = 0; i < 100_000; i++)
        {
            text.Append("Vendre;Il vend\n");
        }

        Assert.Equal(["CQP588"], Imported.Csv(text.ToString()).Said);
        Assert.Equal(["CQP235"], Imported.Xlsx(ListWorkbook.Of(ListWorkbook.Row(1, "Compétences", "Critères") + ListWorkbook.Row(100_000, "Vendre", "Il vend"))).Said);
    }

    [Fact]
    public void A_sheet_name_for_a_text_and_a_file_that_is_missing()
    {
        Assert.Equal(["CQP561"], Imported.Csv("Compétence;Critères\nVendre;Il vend\n", sheet: "Feuil1").Said);
        Assert.Equal(["CQP001"], CqpKits.Kits.Importing.ImportStructure.Run(MemoryWorkspace.Shipped(), new() { File = "absent.xlsx", Code = "x" }).Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Labels_with_signs_of_yaml_and_of_templates_are_written_as_they_are()
    {
        var imported = Imported.Csv("Compétence;Critères\n\"Lire \"\"C:\\notes\"\" : l'essentiel #1\";- {{ Il }} lit [tout]\n", write: true);

        Assert.True(imported.Outcome.Value!.IsWritten, string.Join('\n', imported.Outcome.Diagnostics));
        var loaded = CqpKits.Workspaces.Shipping.Certifications.Load(imported.Workspace, Imported.Code).Value!;
        Assert.Equal("Lire \"C:\\notes\" : l'essentiel #1", loaded.Competencies[0].Label);
        Assert.Equal("{{ Il }} lit [tout]", loaded.Competencies[0].Criteria[0].Label);
    }

    private static byte[] Packed(string name, string text)
    {
        using var stream = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            ListWorkbook.Add(zip, name, text);
        }

        return stream.ToArray();
    }
}
