using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Forms.Anchors;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Identity;
using CqpKits.Forms.Places;
using CqpKits.Kits.Building;
using CqpKits.Kits.Printing;
using CqpKits.Kits.Watching;
using CqpKits.Tests.Pdf.Layout;
using UglyToad.PdfPig.Tokens;

namespace CqpKits.Tests.Kits.Formats;

/// <summary>Where the fields of printed forms stand is kept beside the frozen definitions, and is where they are on the pages.</summary>
public sealed class IssuedPlacesTests
{
    private const string End = ".emplacements.json";
    private static readonly BuildRequest Blank = WholeKit.Agc with { Kit = "president", Document = "grille-synthese", Blank = true, Formats = OutputFormats.Pdf };

    [Fact]
    public void Every_field_and_box_of_every_form_has_its_place_once_in_each_layout()
    {
        var files = Kept(MadePdfs.Workspace);
        Assert.Equal(20, files.Count);
        Assert.All(files, file =>
        {
            var definition = Frozen(file.Path);
            var spots = definition.Definition.Fields.SelectMany(f => f.Spots).Select(s => s.Id).Order(StringComparer.Ordinal);
            Assert.Equal(definition.FormId, file.Places.FormId);
            Assert.All(file.Places.Layouts.Values, pages => Assert.Equal(spots, pages.SelectMany(p => p.Spots.Keys).Order(StringComparer.Ordinal)));
        });
    }

    // The widget of a field is the place that a person sees; the file has it to the nearest hundredth of a millimetre.
    [Fact]
    public void A_place_is_that_of_the_field_on_the_page()
    {
        var pdfs = MadePdfs.All.Where(f => f.Contains("/vierge/", StringComparison.Ordinal)).ToList();
        var seen = Kept(MadePdfs.Workspace).Sum(file => pdfs.Sum(pdf => Compared(pdf, file.Places)));
        Assert.Equal(Kept(MadePdfs.Workspace).Sum(f => Frozen(f.Path).Definition.Fields.Where(d => d.Kind.CarriesValue).Sum(d => d.Spots.Count())), seen);
    }

    [Fact]
    public void Large_print_and_another_look_are_layouts_of_their_own_and_none_is_lost()
    {
        var workspace = MemoryWorkspace.Shipped().With("liste.csv", "nom;prenom;amenagements\nA;B;\nC;D;gros caractères\n");
        Build(workspace, Blank with { Blank = false, CandidateFile = "liste.csv" });
        var first = Assert.Single(Kept(workspace)).Places.Layouts;
        Assert.Equal(2, first.Count);
        Build(workspace, Blank);
        Assert.Equal(first.Keys, Assert.Single(Kept(workspace)).Places.Layouts.Keys);
        Build(workspace.With("theme.yaml", "taille_texte: 11\n"), Blank with { Output = "autre" });
        Assert.Superset(first.Keys.ToHashSet(), Assert.Single(Kept(workspace)).Places.Layouts.Keys.ToHashSet());
        Assert.Equal(3, Assert.Single(Kept(workspace)).Places.Layouts.Count);
    }

    [Fact]
    public void Word_files_and_previews_keep_no_places()
    {
        var workspace = MemoryWorkspace.Shipped();
        Build(workspace, Blank with { Formats = OutputFormats.Docx });
        Preview.Run(workspace, workspace, "agc", null, OutputFormats.Pdf);
        Assert.Empty(Kept(workspace));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("pas du JSON")]
    [InlineData("{\"format\":\"cqpkits-emplacements/1\",\"form_id\":\"AUTRE\",\"mises_en_page\":{}}")]
    [InlineData("{\"format\":\"cqpkits-emplacements/1\",\"form_id\":\"ID\",\"mises_en_page\":{\"7F3KQ2\":[]}}")]
    [InlineData("{\"format\":\"cqpkits-emplacements/1\",\"form_id\":\"ID\",\"mises_en_page\":{\"7F3KQ2\":[{\"largeur\":210,\"hauteur\":297,\"code\":[1,2,3],\"reperes\":{},\"champs\":{}}]}}")]
    public void A_file_that_is_damaged_is_said_and_left_as_it_is(string content)
    {
        var workspace = MemoryWorkspace.Shipped();
        Build(workspace, Blank);
        var (path, places) = Assert.Single(Kept(workspace));
        var bytes = Encoding.UTF8.GetBytes(content.Replace("ID", places.FormId, StringComparison.Ordinal));
        var said = Assert.Single(BuildKit.Run(workspace.With(path, bytes), Blank).Diagnostics);
        Assert.Equal(("CQP618", Severity.Error, path), (said.Code, said.Severity, said.Position?.Path));
        Assert.Equal(bytes, workspace.Files[path]);
    }

    private static void Build(MemoryWorkspace workspace, BuildRequest request) =>
        Assert.DoesNotContain(BuildKit.Run(workspace, request).Diagnostics, d => d.Severity == Severity.Error);

    private static List<(string Path, FormPlaces Places)> Kept(MemoryWorkspace workspace) =>
        [.. workspace.Files.Where(f => f.Key.EndsWith(End, StringComparison.Ordinal)).Select(f => (f.Key, FormPlaces.Read(f.Value)!))];

    /// <summary>The frozen definition beside a file of places.</summary>
    private static FrozenForm Frozen(string places)
    {
        var frozen = places.Replace(End, ".json", StringComparison.Ordinal);
        return FormDefinitionText.Read(new SourceFile(frozen, MadePdfs.Workspace.Text(frozen))).Value!;
    }

    /// <summary>How many widgets of a PDF stand where a layout of a form says, if it is this form.</summary>
    private static int Compared(string path, FormPlaces places)
    {
        using var pdf = new ReadPdf(MadePdfs.Workspace.Files[path]);
        if (FormCode.Find(pdf.Text(1))?.FormId != places.FormId)
        {
            return 0;
        }

        var widgets = Enumerable.Range(1, pdf.Document.NumberOfPages).SelectMany(page => Widgets(pdf, page)).ToList();
        Assert.Contains(places.Layouts.Values, layout => widgets.TrueForAll(w => Stands(w, layout)));
        return widgets.Count;
    }

    private static IEnumerable<(int Page, string Name, double[] Rectangle)> Widgets(ReadPdf pdf, int page) =>
        ((pdf.Entry(pdf.Document.GetPage(page).Dictionary, "Annots") as ArrayToken)?.Data ?? [])
            .Select(pdf.Resolved).Where(a => pdf.Entry(a, "FT") is not null)
            .Select(a => (page, ReadPdf.Shown(pdf.Entry(a, "T")), ((ArrayToken)pdf.Entry(a, "Rect")!).Data.Select(n => ((NumericToken)n).Data * 25.4 / 72).ToArray()));

    private static bool Stands((int Page, string Name, double[] Rectangle) widget, IReadOnlyList<PagePlaces> layout)
    {
        if (widget.Page > layout.Count)
        {
            return false;
        }

        var page = layout[widget.Page - 1];
        if (page.Spots.SingleOrDefault(s => FieldAnchors.PdfName(s.Key) == widget.Name) is not { Key: not null, Value: var place })
        {
            return false;
        }

        decimal[] expected = [place.Left, page.Height - place.Top - place.Height, place.Left + place.Width, page.Height - place.Top];
        return expected.Zip(widget.Rectangle).All(pair => Math.Abs((double)pair.First - pair.Second) < 0.02);
    }
}
