using System.Xml.Linq;
using CqpKits.Forms.Interpretation;
using CqpKits.Kits.Building;
using CqpKits.Returns;
using CqpKits.Sessions.Issuing;
using CqpKits.Tests.Docx;
using CqpKits.Treatments;
using CqpKits.Workspaces.Issued;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Tests.Acceptance;

/// <summary>Every shipped document in the look of a branch's own Word file.</summary>
public sealed class BranchStyleTests
{
    private static readonly byte[] BranchStyle = new InventedBranchStyle().ToBytes();
    private static readonly Lazy<MemoryWorkspace> Made = new(Build);

    private static IEnumerable<KeyValuePair<string, byte[]>> Documents => Made.Value.Files.Where(f => f.Key.StartsWith("output/", StringComparison.Ordinal) && f.Key.EndsWith(".docx", StringComparison.Ordinal));

    [Fact]
    public void Every_document_is_valid()
    {
        Assert.True(Documents.Count() > 15);
        Assert.All(Documents, d => ValidDocx.Check(d.Value));
    }

    [Fact]
    public void Two_builds_are_the_same_to_the_byte() => Assert.All(Build().Files, f => Assert.Equal(Made.Value.Files[f.Key], f.Value));

    [Fact]
    public void Every_document_has_the_head_and_the_look_of_the_charter() => Assert.All(Documents, document =>
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(document.Value), isEditable: false);
        var main = package.MainDocumentPart!;
        Assert.NotEmpty(main.HeaderParts);
        Assert.All(main.HeaderParts, h =>
        {
            Assert.Contains(InventedBranchStyle.HeadText, h.Header!.InnerText, StringComparison.Ordinal);
            using var picture = Assert.Single(h.ImageParts).GetStream();
            using var bytes = new MemoryStream();
            picture.CopyTo(bytes);
            Assert.Equal(InventedBranchStyle.Logo, bytes.ToArray());
            Assert.Empty(h.HyperlinkRelationships);
        });
        var heading = main.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Single(s => s.StyleId == "Heading1");
        Assert.Equal(InventedBranchStyle.Accent, heading.StyleRunProperties!.Color!.Val!.Value);
        Assert.Empty(heading.Descendants<W.NumberingProperties>());
    });

    [Fact]
    public void Every_foot_has_the_text_of_the_charter_and_our_code_and_page_numbers() => Assert.All(Documents, document =>
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(document.Value), isEditable: false);
        Assert.NotEmpty(package.MainDocumentPart!.FooterParts);
        var code = package.CustomFilePropertiesPart is null ? "" : FormReader.Open("rendu.docx", document.Value).Value!.PrintedCodes.Single().ToString();
        Assert.All(package.MainDocumentPart.FooterParts, f =>
        {
            Assert.Contains(InventedBranchStyle.FootText, f.Footer!.InnerText, StringComparison.Ordinal);
            var ours = f.Footer.Elements<W.Paragraph>().Last();
            Assert.Contains("NUMPAGES", ours.InnerText, StringComparison.Ordinal);
            Assert.StartsWith(code, ours.InnerText, StringComparison.Ordinal);
            Assert.Equal(["PAGE", "NUMPAGES"], f.Footer.Descendants<W.FieldCode>().Select(c => c.Text.Trim()));
        });
    });

    [Fact]
    public void Styles_of_our_tables_do_not_stand_on_those_of_the_charter() => Assert.All(Documents, document =>
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(document.Value), isEditable: false);
        var styles = package.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>().ToDictionary(s => s.StyleId!.Value!);
        Assert.Equal("TexteFormulaire", styles["TexteTableau"].BasedOn!.Val!.Value);
        Assert.Null(styles["TexteFormulaire"].BasedOn);
        Assert.Equal("Georgia", styles["TexteFormulaire"].StyleRunProperties!.RunFonts!.Ascii!.Value);
    });

    [Fact]
    public void What_is_filled_in_is_read_back()
    {
        var forms = Documents.Where(d => Filler.Controls(DocxFile.Read(d.Value)).Count > 0).ToList();
        Assert.True(forms.Count > 5);
        Assert.All(forms, form =>
        {
            var file = DocxFile.Read(form.Value);
            var printed = FormReader.Open("rendu.docx", form.Value).Value!.PrintedCodes.Single();
            var definition = new FrozenForms(Made.Value).Find(printed.FormId, null).Value!;
            var values = new DistinctValues(definition);
            var returned = FormReader.Open("rendu.docx", values.Fill(file, FillManner.AsWord).ToBytes()).Value!;
            values.AssertRead(FormInterpretation.Interpret(definition, returned.Read(definition, printed.IssueId)));
        });
    }

    [Fact]
    public void The_kit_says_which_charter_it_was_made_with_and_keeps_the_earlier_one_of_pieces_not_made_again()
    {
        const string manifest = "output/agc/session-exemple/kit.json";
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(BranchStyle));
        Assert.Contains($"\"fichier\": \"charte.docx\",\n      \"sha256\": \"{hash}\"", Made.Value.Text(manifest), StringComparison.Ordinal);

        var workspace = Build();
        Assert.True(WordAlone.Build(workspace, new BuildRequest { Certification = "agc", Document = "guide-jury" }).Succeeded);
        var pieces = KitManifest.Read(workspace, manifest).Value!;
        Assert.Equal([hash], pieces.BranchStyles!.Select(c => c.Sha256));
        Assert.All(pieces.Pieces, p => Assert.Equal(p.Document == "guide-jury" ? null : hash, p.BranchStyle));
        Assert.DoesNotContain("charte", BuiltKits.Workspace.Text(manifest), StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_says_what_of_the_charter_cannot_serve()
    {
        var workspace = MemoryWorkspace.Shipped().With("charte.docx", new InventedBranchStyle { WithStyles = false }.ToBytes());
        Assert.Contains(CheckCertification.Run(workspace, "agc", "charte.docx").Diagnostics, d => d.Code == "CQP252");
    }

    [Fact]
    public void A_pale_heading_colour_is_not_that_of_our_tables()
    {
        var workspace = MemoryWorkspace.Shipped().With("charte.docx", new InventedBranchStyle { HeadingColour = "FFD84D" }.ToBytes());
        var outcome = WordAlone.Build(workspace, new BuildRequest { Certification = "agc", Blank = true, StyleFile = "charte.docx" });
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Diagnostics));
        var grid = DocxFile.Read(workspace.Files.First(f => f.Key.Contains("grille-observation", StringComparison.Ordinal) && f.Key.EndsWith(".docx", StringComparison.Ordinal)).Value);
        Assert.DoesNotContain(grid.Xml("word/document.xml").Descendants().Attributes(), a => a.Value == "FFD84D");
    }

    [Fact]
    public void A_charter_that_is_not_there_stops_the_build()
    {
        var outcome = WordAlone.Build(MemoryWorkspace.Shipped(), new BuildRequest { Certification = "agc", StyleFile = "absente.docx" });
        Assert.False(outcome.Succeeded);
        Assert.Contains(outcome.Diagnostics, d => d.Code == "CQP001" && d.Position?.Path == "absente.docx");
    }

    private static MemoryWorkspace Build()
    {
        var workspace = MemoryWorkspace.Shipped().With("charte.docx", BranchStyle);
        var outcome = WordAlone.Build(workspace, new BuildRequest { Certification = "agc", StyleFile = "charte.docx" });
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Diagnostics));
        return workspace;
    }
}
