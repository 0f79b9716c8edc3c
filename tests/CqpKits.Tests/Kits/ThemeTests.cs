using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Sessions.Issuing;
using CqpKits.Workspaces.Themes;
using CsCheck;

namespace CqpKits.Tests.Kits;

public sealed class ThemeTests
{
    /// <summary>Every key that there is.</summary>
    internal const string Whole = """
        couleurs: {accent: "003311", teinte: "eeeeee", filet: "777777", discret: "444444"}
        police: Arial
        taille_texte: 11,5
        logos:
          branche: {fichier: logos/branche.jpg, largeur_mm: 40, description: "Logo de la branche"}
          certificateur: {fichier: logos/cert.png, description: "Logo du certificateur"}
        entete_de_page: " Commission d'essai "
        pied_de_page: "Branche d'essai"
        protection: true
        """;

    private readonly MemoryWorkspace workspace = MemoryWorkspace.Shipped();

    [Fact]
    public void Without_a_file_the_house_theme_is_used() => Assert.Equal(Theme.Default, Sound());

    [Fact]
    public void Every_key_is_taken_over_and_a_logo_keeps_its_proportions()
    {
        workspace.With("logos/branche.jpg", Pictures.Png(600, 300)).With("logos/cert.png", Pictures.Jpeg(400, 100));
        workspace.With("theme.yaml", Whole);
        var theme = Sound();
        Assert.Equal(("003311", "EEEEEE", "777777", "444444"), (theme.Accent, theme.Tint, theme.Line, theme.Muted));
        Assert.Equal(("Arial", 11.5m, "Commission d'essai", "Branche d'essai", true), (theme.Font, theme.BodySize, theme.HeaderText, theme.FooterText, theme.Protected));
        Assert.Equal((LogoFormat.Png, 40m, 20m, "Logo de la branche"), (theme.BranchLogo!.Format, theme.BranchLogo.Width, theme.BranchLogo.Height, theme.BranchLogo.Description));
        Assert.Equal((LogoFormat.Jpeg, 35m, 8.75m), (theme.CertifierLogo!.Format, theme.CertifierLogo.Width, theme.CertifierLogo.Height));
    }

    [Fact]
    public void The_certification_s_own_theme_wins_and_its_logo_lies_beside_it()
    {
        workspace.With("theme.yaml", "police: Arial\n").With("referentials/agc/theme.yaml", "logos: {branche: {fichier: l.png, description: L}}\n");
        workspace.With("referentials/agc/l.png", Pictures.Png(10, 10));
        Assert.Equal(("Calibri", 35m), (Sound().Font, Sound().BranchLogo!.Height));
    }

    [Theory]
    [InlineData("couleur: {accent: \"003311\"}", "CQP010", 1, 1, "« couleurs »")]
    [InlineData("couleurs: {acent: \"003311\"}", "CQP010", 1, 12, "« accent »")]
    [InlineData("couleurs: \"003311\"", "CQP013", 1, 11, "chaque clé")]
    [InlineData("couleurs: {accent: bleu}", "CQP262", 1, 20, "1F3A5F")]
    [InlineData("couleurs: {accent: \"#003311\"}", "CQP262", 1, 20, "sans dièse")]
    [InlineData("couleurs: {accent: \"EEEEEE\"}", "CQP263", 1, 20, "7:1")]
    [InlineData("taille_texte: 40", "CQP264", 1, 15, "")]
    [InlineData("taille_texte: -1", "CQP264", 1, 15, "")]
    [InlineData("taille_texte: 99999999999999999999999999999999999", "CQP264", 1, 15, "")]
    [InlineData("police: Ariall", "CQP265", 1, 9, "« Arial »")]
    [InlineData("logos: {branche: {fichier: absent.png, description: L}}", "CQP266", 1, 28, "theme.yaml")]
    [InlineData("logos: {branche: {fichier: lourd.png, description: L}}", "CQP267", 1, 28, "")]
    [InlineData("logos: {branche: {fichier: large.png, description: L}}", "CQP267", 1, 28, "")]
    [InlineData("logos: {branche: {fichier: texte.png, description: L}}", "CQP268", 1, 28, "PNG")]
    [InlineData("logos: {branche: {fichier: coupe.jpg, description: L}}", "CQP268", 1, 28, "PNG")]
    [InlineData("logos: {branche: {fichier: ../l.png, description: L}}", "CQP269", 1, 28, "")]
    [InlineData("logos: {branche: {fichier: bon.png}}", "CQP011", 1, 18, "« description: … »")]
    [InlineData("protection: peut-être", "CQP016", 1, 13, "oui, non")]
    [InlineData("entete_page: Branche", "CQP010", 1, 1, "« entete_de_page »")]
    [InlineData("entete_de_page: [Branche]", "CQP013", 1, 17, "")]
    [InlineData("entete_de_page: \"Branche\\nde Paris\"", "CQP271", 1, 17, "l'essentiel")]
    [InlineData("pied_de_page: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "CQP271", 1, 15, "l'essentiel")]
    [InlineData("- accent", "CQP013", 1, 1, "tirets")]
    [InlineData("couleurs: {accent: \"003311\"", "CQP0", 2, 0, "")]
    public void A_fault_is_said_at_its_place_with_what_to_do(string text, string code, int line, int column, string hint)
    {
        workspace.With("theme.yaml", text).With("bon.png", Pictures.Png(10, 10)).With("texte.png", "bonjour").With("large.png", Pictures.Png(4001, 10))
            .With("coupe.jpg", Pictures.Jpeg(10, 10)[..12]).With("lourd.png", [.. Pictures.Png(10, 10), .. new byte[3_000_000]]);
        var fault = Assert.Single(Load().Diagnostics);
        Assert.StartsWith(code, fault.Code, StringComparison.Ordinal);
        Assert.Equal(("theme.yaml", line), (fault.Position!.Path, fault.Position.Line));
        Assert.True(column == 0 || column == fault.Position.Column, fault.ToString());
        Assert.Contains(hint, fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_said_in_one_run_and_the_kit_is_checked_besides()
    {
        workspace.With("theme.yaml", "polise: Arial\ncouleurs: {accent: x}\nlogos: {branche: {fichier: absent.png, description: L}}\n");
        workspace.With("templates/grille-synthese.md", "{{ inconnu }}\n");
        var faults = CheckCertification.Run(workspace, "agc").Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        Assert.Superset(new HashSet<string> { "CQP010", "CQP262", "CQP266" }, faults.Select(f => f.Code).ToHashSet());
        Assert.Contains(faults, f => f.Position?.Path == "templates/grille-synthese.md");
        Assert.False(WordAlone.Build(workspace, WholeKit.Agc).Succeeded);
    }

    [Fact]
    public void A_theme_in_windows_1252_is_said_at_its_place()
    {
        workspace.With("theme.yaml", Encoding.Latin1.GetBytes("police: Arial\npied_de_page: Évaluation\n"));
        Assert.Equal(("CQP002", 2, 15), Load().Diagnostics.Select(d => (d.Code, d.Position!.Line, d.Position.Column)).Single());
    }

    [Fact]
    public void No_bytes_whatever_make_the_picture_or_the_theme_throw()
    {
        var starts = new byte[][] { [], Pictures.Png(5, 5)[..20], Pictures.Jpeg(5, 5)[..6], [.. "logos: {branche: {fichier: "u8] };
        Gen.Select(Gen.Int[0, 3], Gen.Byte.Array[0, 60]).Sample((start, bytes) =>
        {
            byte[] any = [.. starts[start], .. bytes];
            PixelSize.Of(any);
            return ThemeFile.Load(new MemoryWorkspace().With("theme.yaml", any), "agc").Value is not null;
        }, iter: 2_000);
    }

    private Checked<Theme> Load() => ThemeFile.Load(workspace, "agc");

    private Theme Sound()
    {
        var theme = Load();
        Assert.Empty(theme.Diagnostics);
        return theme.Value!;
    }
}
