using CqpKits.Authoring.Data;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Documents.Canonical;
using CqpKits.Forms.Definition;
using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Model;

namespace CqpKits.Tests.Authoring;

/// <summary>The pieces of the shipped AGC kits, as their templates and the real référentiel make them.</summary>
public sealed class KitTemplatesTests
{
    internal static readonly Certification Agc = CertificationLoader.Load("referentials/agc", Repository.Read).Value!;

    internal static readonly Recipient Known = new()
    {
        Candidate = "Anaïs Lefèvre-Bonnaud",
        Company = "Eaux de la Roche-Sureau",
        Member = "Hélène Chassagne, responsable de gestion client",
        Members = ["Hélène Chassagne, responsable de gestion client"],
        Date = "17 novembre 2026",
    };

    public static TheoryData<string, string> Pieces =>
        [.. Agc.Kits.SelectMany(kit => kit.Documents.Select(piece => new TheoryDataRow<string, string>(kit.Role, piece)))];

    [Fact]
    public void How_to_fill() => Approval.Verify(Text(Piece("jury", "comment-remplir")));

    [Fact]
    public void Guide() => Approval.Verify(Text(Piece("jury", "guide-jury")));

    [Fact]
    public void Guide_bound_with_its_kit() => Approval.Verify(Text(Piece("jury", "guide-jury") with { OtherAnchors = AnchorsOf("jury") }));

    [Fact]
    public void Rating_scales() => Approval.Verify(Text(Piece("jury", "echelles-appreciation")));

    [Fact]
    public void Report_grid() => Approval.Verify(Text(Piece("jury", "grille-report")));

    [Fact]
    public void Role_play_1() => Approval.Verify(Text(RolePlay(1)));

    [Fact]
    public void Role_play_2() => Approval.Verify(Text(RolePlay(2)));

    [Fact]
    public void Role_play_3() => Approval.Verify(Text(RolePlay(3)));

    [Fact]
    public void Cover_for_a_known_candidate() => Approval.Verify(Text(Cover("jury") with { Recipient = Known }));

    [Fact]
    public void Cover_to_fill_with_a_pen() => Approval.Verify(Text(Cover("president")));

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_piece_has_one_title_that_the_contents_can_list(string role, string piece) => Assert.All(
        Documents(role, piece),
        document => Assert.NotNull(Assert.Single(Headings(document), h => h.Level == 1).Anchor));

    [Theory]
    [InlineData("jury")]
    [InlineData("president")]
    public void No_two_pieces_of_a_kit_share_an_anchor(string role)
    {
        var anchors = Agc.Kits.Single(k => k.Role == role).Documents.SelectMany(piece => Documents(role, piece)).SelectMany(DocumentAnchors.Of).ToList();
        Assert.Equal(anchors.Distinct(), anchors);
    }

    [Fact]
    public void The_observation_grid_puts_a_band_above_the_observations_of_each_domain()
    {
        var grid = BlockContent.Tables(Compose(Piece("jury", "grille-observation")).Blocks).Single(t => t.Rows.Any(r => r.Cells.Count == 1));
        var bands = grid.Rows.Skip(grid.HeaderRows).Where(r => r.Cells.Count == 1).Select(r => BlockContent.Text(r.Cells[0].Blocks)).ToList();
        Assert.Equal(Agc.Domains.Select(d => d.Label.ToUpperInvariant()), bands);
        Assert.All(grid.Rows.Where(r => r.Cells.Count > 1).Skip(grid.HeaderRows), r => Assert.Equal((112, 33), (grid.Widths[2], r.Cells[2].MinHeight)));
    }

    [Fact]
    public void The_tutor_finds_the_domain_at_the_head_of_each_table_and_the_dates_over_their_columns()
    {
        var tables = BlockContent.Tables(Compose(Piece("tuteur", "grille-tuteur")).Blocks).Where(t => t.HeaderRows == 1 && t.Widths.Count == 5).ToList();
        Assert.Equal(Agc.Domains.Select(d => d.Label.ToUpperInvariant()), tables.Select(t => BlockContent.Text(t.Rows[0].Cells[0].Blocks)));
        Assert.Equal(
            ["date-positionnement", "date-mi-parcours", "date-finale"],
            tables.SelectMany(t => t.Rows).Where(r => r.Cells.Count == 4).SelectMany(r => r.Cells).SelectMany(c => BlockContent.Fields(c.Blocks)).Select(f => f.Field.Id));
    }

    [Fact]
    public void The_cover_prints_a_line_for_each_evaluator()
    {
        string[] six = ["Ana Petit", "Léo Grand", "Zoé Roy", "Noé Faure", "Max Roux", "Ève Bloc"];
        var text = Text(Cover("president") with { Recipient = new() { Members = six } });
        Assert.All(six, m => Assert.Contains($"paragraphe: {m}\n", text, StringComparison.Ordinal));
        Assert.Contains("Nom et fonction de l’évaluateur 6", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_guide_gives_extra_time() => Assert.Contains(
        "60~minutes (tiers-temps compris)", Text(Piece("jury", "guide-jury") with { Recipient = new() { ExtraTime = true } }), StringComparison.Ordinal);

    [Theory]
    [InlineData("0 25 50 75 100")]
    [InlineData("0 20 50 80 100")]
    [InlineData("0 50 100")]
    [InlineData("0 10 20 30 40 50 60 70 100")]
    public void Any_scale_is_drawn_in_proportion(string anchors)
    {
        decimal[] steps = [.. anchors.Split(' ').Select(a => decimal.Parse(a, System.Globalization.CultureInfo.InvariantCulture))];
        var scale = Agc.RatingScales[0] with { Anchors = steps, Descriptors = [.. steps.Skip(1).Select(s => $"jusqu'à {s}")] };
        var drawn = Assert.Single(BlockContent.Tables(Compose(Piece("jury", "echelles-appreciation") with { Certification = Agc with { RatingScales = [scale] } }).Blocks));
        Assert.Equal(steps.Zip(steps.Skip(1), (from, to) => (to - from) * 2.6m), drawn.Widths.Chunk(3).Select(c => c.Sum()));
    }

    /// <summary>The headings of a document, those kept together with what follows included.</summary>
    private static IEnumerable<Heading> Headings(Document document) =>
        document.Blocks.SelectMany(b => b is KeepTogether group ? group.Blocks : [b]).OfType<Heading>();

    private static string Text(TemplateData data) => DocumentText.Write(Compose(data));

    internal static Document Compose(TemplateData data)
    {
        var name = data.Form?.Template ?? data.Document?.Template ?? data.Kit!.BookletCover!;
        return Sample.Composed(Sample.Shipped(Path.GetFileNameWithoutExtension(name)), data);
    }

    internal static IEnumerable<Document> Documents(string role, string piece, HashSet<string>? others = null)
    {
        var data = Piece(role, piece) with { OtherAnchors = others ?? [] };
        return data.Document?.ForEach is null ? [Compose(data)] : Agc.RolePlays.Select(r => Compose(data with { RolePlay = r }));
    }

    private static TemplateData Piece(string role, string code)
    {
        var form = Agc.Forms.SingleOrDefault(f => f.Code == code);
        return Cover(role) with
        {
            Form = form,
            Fields = form is null ? [] : FormFields.Expand(Agc, form),
            Document = Agc.Documents.SingleOrDefault(d => d.Code == code),
        };
    }

    private static TemplateData RolePlay(int number) => Piece("jury", "fiche-jeu-de-role") with { RolePlay = Agc.RolePlays.Single(r => r.Number == number) };

    internal static TemplateData Cover(string role) => new() { Certification = Agc, Kit = Agc.Kits.Single(k => k.Role == role) };

    internal static HashSet<string> AnchorsOf(string role) =>
        [.. Agc.Kits.Single(k => k.Role == role).Documents.SelectMany(piece => Documents(role, piece)).SelectMany(DocumentAnchors.Of)];
}
