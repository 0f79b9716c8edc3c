using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Tests.Kits;

/// <summary>Who a candidate is, and the title of the session, as <c>kit.json</c> keeps them.</summary>
public sealed class IssuedIdentityTests
{
    private const string Kit = "output/agc/mai/kit.json";

    private const string List = """
        nom;prenom;Né(e) le;Lieu de naissance;Civilité;identifiant;aménagements
        Petit;Ana;03/05/1998;Albi;Madame;A1;gros caractères
        Grand;Léo;;;;;
        """;

    [Fact]
    public void The_list_s_identity_is_kept_and_what_is_not_known_is_absent()
    {
        var workspace = Build(MemoryWorkspace.Shipped(), List, "Session de mai");
        var kit = KitManifest.Read(workspace, Kit).Value!;
        var ana = kit.Candidates[0];
        Assert.Equal(("A1", "Mme", new DateOnly(1998, 5, 3), "Albi", true), (ana.Identifier, ana.Civility, ana.BirthDate!.Value, ana.BirthPlace, ana.LargePrint));
        Assert.Equal("Session de mai", kit.Title);
        var again = new MemoryStream();
        kit.WriteTo(again);
        Assert.Equal(again.ToArray(), workspace.Files[Kit]);
        var leo = workspace.Text(Kit)[workspace.Text(Kit).IndexOf("grand-leo", StringComparison.Ordinal)..];
        Assert.DoesNotContain("ne_le", leo[..leo.IndexOf('}', StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.DoesNotContain("amenagements", leo[..leo.IndexOf('}', StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    /// <summary>A role is made later from a list without these columns, and without the title.</summary>
    [Fact]
    public void What_an_earlier_build_knew_stays_known()
    {
        var workspace = Build(MemoryWorkspace.Shipped(), List, "Session de mai", "tuteur");
        Build(workspace, "nom;prenom\nPetit;Ana\nGrand;Léo\n", null, "president");
        var kit = KitManifest.Read(workspace, Kit).Value!;
        Assert.Equal(("Session de mai", "Albi", "Mme"), (kit.Title, kit.Candidates[0].BirthPlace, kit.Candidates[0].Civility));
    }

    [Fact]
    public void A_kit_made_before_them_is_still_read()
    {
        const string before = """
            {
              "format": "cqpkits-kit/1", "certification": "agc", "version": "2011.1", "session": "mai", "formulaires": [],
              "candidats": [ { "cle": "petit-ana", "nom": "Petit", "prenom": "Ana", "date": "2026-11-17" } ], "pieces": []
            }
            """;
        var kit = KitManifest.Read(new MemoryWorkspace().With(Kit, before), Kit).Value!;
        Assert.Equal(("Session de mai", false), (kit.ShownTitle, kit.Candidates[0].LargePrint));
        Assert.Null(kit.Candidates[0].BirthDate);
    }

    [Theory]
    [InlineData("juin-2027", "Session de juin 2027")]
    [InlineData("aout-2027", "Session d'août 2027")]
    [InlineData("promotion-2026", "Promotion 2026")]
    [InlineData("session-exemple", "Session exemple")]
    [InlineData("lyon-2", "Session lyon 2")]
    [InlineData("promo", "Session promo")]
    [InlineData("vierge", "")]
    public void A_title_is_made_of_the_name_where_nobody_gave_one(string name, string title) => Assert.Equal(title, SessionNames.TitleOf(name));

    [Fact]
    public void An_unknown_civility_is_said_and_costs_the_agreement_alone()
    {
        var workspace = MemoryWorkspace.Shipped().With("mai.csv", "nom;prenom;civilité\nPetit;Ana;Dr\n");
        var built = WordAlone.Build(workspace, new BuildRequest { Certification = "agc", CandidateFile = "mai.csv", Kit = "president" });
        Assert.True(built.Succeeded);
        Assert.Equal(Severity.Warning, Assert.Single(built.Diagnostics, d => d.Code == "CQP520").Severity);
    }

    private static MemoryWorkspace Build(MemoryWorkspace workspace, string list, string? title, string kit = "president")
    {
        var built = WordAlone.Build(workspace.With("mai.csv", list), new BuildRequest { Certification = "agc", CandidateFile = "mai.csv", Title = title, Kit = kit });
        Assert.True(built.Succeeded, string.Join('\n', built.Diagnostics));
        return workspace;
    }
}
