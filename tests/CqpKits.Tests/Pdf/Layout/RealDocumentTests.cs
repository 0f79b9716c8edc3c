using CqpKits.Forms.Anchors;
using CqpKits.Forms.Answers;
using CqpKits.Kits.Building;
using CqpKits.Kits.Printing;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;

namespace CqpKits.Tests.Pdf.Layout;

/// <summary>The PDF files of the shipped certifications.</summary>
public sealed class RealDocumentTests
{
    /// <summary>Where an office printer can print, points from the edge of the paper.</summary>
    private const double Printable = 5 * 72 / 25.4;

    private static readonly Lazy<MemoryWorkspace> Again = new(MadePdfs.Build);

    public static TheoryData<string> Files => [.. MadePdfs.All];

    [Theory]
    [MemberData(nameof(Files))]
    public void Its_structure_leads_a_reader_who_cannot_see(string path)
    {
        using var file = new ReadPdf(MadePdfs.Workspace.Files[path]);
        Assert.Empty(new StructureWalk(file).Faults());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_is_cut_off_by_a_printer_or_lies_over_the_foot(string path)
    {
        using var file = new ReadPdf(MadePdfs.Workspace.Files[path]);
        foreach (var page in file.Document.GetPages())
        {
            Assert.All(page.Letters, letter =>
            {
                Assert.InRange(letter.BoundingBox.Left, Printable, page.Width - Printable);
                Assert.InRange(letter.BoundingBox.Right, Printable, page.Width - Printable);
                Assert.InRange(letter.BoundingBox.Bottom, Printable, page.Height - Printable);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Built_again_it_is_the_same_byte_for_byte(string path)
    {
        Assert.Equal(MadePdfs.Workspace.Files[path], Again.Value.Files[path]);
    }

    // Every place of every field of the frozen definition is there once, by its name, and nothing else.
    [Fact]
    public void Every_form_has_its_fields()
    {
        var forms = 0;
        foreach (var path in MadePdfs.All)
        {
            using var file = new ReadPdf(MadePdfs.Workspace.Files[path]);
            if (file.Entry(file.Catalog, "AcroForm", "Fields") is not ArrayToken { Data.Count: > 0 } fields)
            {
                continue;
            }

            var definition = ReadBack.Definition(MadePdfs.Workspace, MadePdfs.Workspace.Files[path]);
            var expected = definition.Fields.Where(f => f.Kind.CarriesValue).SelectMany(f => f.Spots).Select(s => FieldAnchors.PdfName(s.Id));
            Assert.Equal(expected.Order(StringComparer.Ordinal), fields.Data.Select(f => ReadPdf.Shown(file.Entry(f, "T"))).Order(StringComparer.Ordinal));
            forms++;
        }

        Assert.InRange(forms, 20, int.MaxValue);
    }

    // What is written beforehand needs the room that it needs: read back, none of it is said to run out of its field.
    [Fact]
    public void A_long_value_makes_its_row_higher()
    {
        const string Firm = "Société coopérative agricole des producteurs de fruits et légumes de la vallée moyenne du Rhône et de l'Ardèche réunis";
        var workspace = MemoryWorkspace.Shipped().With("longs.csv", $"nom;prenom;entreprise\nde la Rochefoucauld-Montmorency-Bourbon;Marie-Antoinette Joséphine Charlotte;{Firm}\n");
        var built = BuildKit.Run(workspace, new BuildRequest { Certification = "agc", CandidateFile = "longs.csv", Formats = OutputFormats.Pdf });
        Assert.True(built.Succeeded, string.Join('\n', built.Diagnostics));
        var forms = built.Value!.Files.Where(f => ReadBack.IsForm(workspace.Files[f])).ToList();
        Assert.InRange(forms.Count, 5, int.MaxValue);
        var firms = 0;
        foreach (var form in forms)
        {
            var answers = ReadBack.Answers(workspace, workspace.Files[form]);
            Assert.DoesNotContain(answers, a => a.NeedsReview);
            firms += answers.Count(a => a.Value is TextValue { Text: Firm });
        }

        Assert.InRange(firms, 5, int.MaxValue);
    }

    [Fact]
    public void Contents_and_references_lead_to_their_pages()
    {
        using var file = new ReadPdf(MadePdfs.Workspace.Files[MadePdfs.All.First(p => p.EndsWith("vierge/jury/livret.pdf", StringComparison.Ordinal))]);
        var first = file.Document.GetPage(1).Text;
        foreach (var (heading, page) in new[] { ("Guide individuel Jury ou Professionnel", 3), ("Après l’épreuve", 4), ("Grille d’observation", 5), ("Grille de report des appréciations individuelles", 9) })
        {
            Assert.Matches(System.Text.RegularExpressions.Regex.Escape(heading) + @"[\s.]*" + page, first);
            Assert.Contains(heading, file.Document.GetPage(page).Text, StringComparison.Ordinal);
        }

        Assert.True(file.Entry(file.Catalog, "Outlines") is DictionaryToken);
    }

    [Fact]
    public void In_a_booklet_each_piece_begins_on_the_front_of_a_sheet()
    {
        var booklets = MadePdfs.All.Where(p => p.Contains("livret", StringComparison.Ordinal)).ToList();
        Assert.InRange(booklets.Count, 3, int.MaxValue);
        foreach (var path in booklets)
        {
            using var pdf = new ReadPdf(MadePdfs.Workspace.Files[path]);
            Assert.True(pdf.Document.TryGetBookmarks(out var bookmarks));
            var pieces = bookmarks.Roots.OfType<DocumentBookmarkNode>().Select(b => b.PageNumber).ToList();
            Assert.InRange(pieces.Count, 2, int.MaxValue);
            Assert.All(pieces, page => Assert.Equal(1, page % 2));
        }
    }

    [Theory]
    [InlineData("agc/vierge/jury/guide-jury.pdf", 60)]
    [InlineData("technico-commercial-chimie/vierge/habilite/guide-evaluation.pdf", 150)]
    public void Files_are_small(string path, int thousands)
    {
        Assert.InRange(MadePdfs.Workspace.Files["output/" + path].Length, 1, thousands * 1024);
    }
}
