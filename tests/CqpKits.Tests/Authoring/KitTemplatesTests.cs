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
        document => Assert.NotNull(Assert.Single(document.Blocks.OfType<Heading>(), h => h.Level == 1).Anchor));

    [Theory]
    [InlineData("jury")]
    [InlineData("president")]
    public void No_two_pieces_of_a_kit_share_an_anchor(string role)
    {
        var anchors = Agc.Kits.Single(k => k.Role == role).Documents.SelectMany(piece => Documents(role, piece)).SelectMany(DocumentAnchors.Of).ToList();
        Assert.Equal(anchors.Distinct(), anchors);
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
