using System.IO.Compression;
using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Kits.Printing;
using CqpKits.Tests.Docx;
using CqpKits.Workspaces.Issued;
using UglyToad.PdfPig.Tokens;

namespace CqpKits.Tests.Kits;

/// <summary>Drafts are read over: the same pages with a word across them, nothing to fill, nothing issued.</summary>
public sealed class DraftTests
{
    private const string Folder = "output/agc/vierge-projet";
    private static readonly BuildRequest Draft = WholeKit.Agc with { Kit = "jury", Blank = true, Draft = true };

    private static readonly Lazy<MemoryWorkspace> Made = new(() => Build(MemoryWorkspace.Shipped(), Draft));

    [Fact]
    public void Nothing_is_issued()
    {
        var before = MemoryWorkspace.Shipped().Files.Keys;
        Assert.All(Made.Value.Files.Keys.Except(before), f => Assert.StartsWith(Folder + "/", f, StringComparison.Ordinal));
        var manifest = KitManifest.Read(Made.Value, $"{Folder}/{KitManifest.FileName}").Value!;
        Assert.Empty(manifest.Forms);
        Assert.NotEmpty(manifest.Pieces);
        Assert.All(manifest.Pieces, p => Assert.Equal((null, null), (p.Code, p.Form)));
    }

    [Fact]
    public void A_PDF_has_the_pages_of_the_form_the_word_on_each_and_no_field_or_code()
    {
        var forms = Build(MemoryWorkspace.Shipped(), Draft with { Draft = false });
        Assert.All(Files(".pdf"), file =>
        {
            using var draft = new ReadPdf(Made.Value.Files[file]);
            using var form = new ReadPdf(forms.Files[file.Replace("-projet", "", StringComparison.Ordinal)]);
            Assert.Equal(form.Document.NumberOfPages, draft.Document.NumberOfPages);
            var pages = Enumerable.Range(1, draft.Document.NumberOfPages).Select(draft.Text).ToList();
            Assert.All(pages.Where(p => p.Length > 0), page => Assert.StartsWith("PROJET", page, StringComparison.Ordinal));
            Assert.All(pages, page => Assert.Null(CqpKits.Forms.Identity.FormCode.Find(page)));
            Assert.Null(draft.Entry(draft.Catalog, "AcroForm"));
            Assert.Empty(draft.Document.GetPages().SelectMany(p => ((draft.Entry(p.Dictionary, "Annots") as ArrayToken)?.Data ?? []).Where(a => draft.Entry(draft.Resolved(a), "FT") is not null)));
        });
    }

    [Fact]
    public void A_Word_file_has_the_word_behind_the_text_of_every_header_and_no_control()
    {
        Assert.All(Files(".docx"), file =>
        {
            var bytes = Made.Value.Files[file];
            ValidDocx.Check(bytes);
            using var package = new ZipArchive(new MemoryStream(bytes));
            Assert.All(package.Entries.Where(e => e.FullName.StartsWith("word/header", StringComparison.Ordinal) && e.FullName.EndsWith(".xml", StringComparison.Ordinal)), e => Assert.Contains("string=\"PROJET\"", Text(e), StringComparison.Ordinal));
            Assert.DoesNotContain("w:sdt", Text(package.GetEntry("word/document.xml")!), StringComparison.Ordinal);
            Assert.Null(package.GetEntry("docProps/custom.xml"));
        });
    }

    [Fact]
    public void A_branch_style_keeps_the_word()
    {
        var workspace = MemoryWorkspace.Shipped().With("charte.docx", new InventedBranchStyle().ToBytes());
        var built = BuildKit.Run(workspace, Draft with { Document = "grille-observation", StyleFile = "charte.docx", Formats = OutputFormats.Docx });
        using var package = new ZipArchive(new MemoryStream(workspace.Files[Assert.Single(built.Value!.Files)]));
        Assert.Contains(package.Entries, e => e.FullName.StartsWith("word/header", StringComparison.Ordinal) && Text(e).Contains("string=\"PROJET\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_is_made_anew_unless_somebody_wrote_in_it()
    {
        const string Changed = Folder + "/jury/guide-jury.docx", Template = "templates/guide-jury.md";
        var workspace = Build(MemoryWorkspace.Shipped(), Draft);
        var before = workspace.Files[Folder + "/jury/guide-jury.pdf"];
        workspace.With(Changed, [.. workspace.Files[Changed], 0]).With(Template, workspace.Text(Template) + "\nUne remarque.\n");
        var said = BuildKit.Run(workspace, Draft).Diagnostics;
        Assert.Equal(["CQP207"], said.Select(d => d.Code));
        Assert.NotEqual(before, workspace.Files[Folder + "/jury/guide-jury.pdf"]);
    }

    private static IEnumerable<string> Files(string extension) => Made.Value.Files.Keys.Where(f => f.StartsWith(Folder, StringComparison.Ordinal) && f.EndsWith(extension, StringComparison.Ordinal));

    private static MemoryWorkspace Build(MemoryWorkspace workspace, BuildRequest request)
    {
        Assert.DoesNotContain(BuildKit.Run(workspace, request).Diagnostics, d => d.Severity == Severity.Error);
        return workspace;
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
