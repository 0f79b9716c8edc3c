using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Sessions.Issuing;

namespace CqpKits.Tests.Kits;

/// <summary>A code on an issued form stays what it is: « check » says the ones that are gone and those that mean something else.</summary>
public sealed class IssuedCodesTests
{

    public static TheoryData<string> Shipped => ["agc", "commercial-sedentaire", "technico-commercial-chimie"];

    private static IEnumerable<Diagnostic> Said(MemoryWorkspace workspace, string code) =>
        CheckCertification.Run(workspace, code).Diagnostics.Where(d => d.Code is "CQP525" or "CQP526");

    private static MemoryWorkspace Built(string code)
    {
        var workspace = MemoryWorkspace.Shipped();
        Assert.DoesNotContain(WordAlone.Build(workspace, new BuildRequest { Certification = code, All = true, Blank = true }).Diagnostics, d => d.Severity == Severity.Error);
        return workspace;
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Forms_issued_from_what_is_shipped_are_in_no_doubt(string code)
    {
        Assert.Empty(Said(Built(code), code));
        var kept = MemoryWorkspace.Shipped();
        foreach (var path in Directory.GetFiles(Repository.PathOf($"referentials/{code}/formulaires")))
        {
            kept.With($"referentials/{code}/formulaires/{Path.GetFileName(path)}", File.ReadAllBytes(path));
        }

        Assert.Empty(Said(kept, code));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_code_that_is_gone_is_said_with_what_to_do_unless_it_is_retired(bool withKit)
    {
        var workspace = Renamed(Built("agc"), withKit);
        var warning = Assert.Single(Said(workspace, "agc"));
        Assert.Equal(("CQP525", Severity.Warning), (warning.Code, warning.Severity));
        Assert.Contains("le code « R.2 » est sur des formulaires déjà émis (grille-observation)", warning.Message, StringComparison.Ordinal);
        Assert.Contains("« retires »", warning.Hint, StringComparison.Ordinal);

        const string entry = "referentials/agc/certification.yaml";
        workspace.With(entry, workspace.Text(entry) + "\nretires:\n  - code: R.2\n    libelle: \"ancien\"\n");
        Assert.Empty(Said(workspace, "agc"));
    }

    [Fact]
    public void A_code_that_means_something_else_is_said_and_a_label_made_better_is_not()
    {
        var workspace = Built("agc");
        const string file = "referentials/agc/domaines.yaml";
        var label = "Produits / Offres commerciales";
        Assert.Contains(label, workspace.Text(file), StringComparison.Ordinal);
        var text = workspace.Text(file);
        Assert.Empty(Said(workspace.With(file, text.Replace(label, "Produits et offres commerciales de l'entreprise", StringComparison.Ordinal)), "agc"));
        var warning = Assert.Single(Said(workspace.With(file, text.Replace(label, "Tenue d'une caisse", StringComparison.Ordinal)), "agc"));
        Assert.Equal("CQP526", warning.Code);
        Assert.Contains("le code « PO » dit « Produits / Offres commerciales »", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_that_no_kit_issued_are_not_spoken_of()
    {
        var workspace = Renamed(Built("agc"), withKit: true);
        Assert.DoesNotContain(WordAlone.Build(workspace, new BuildRequest { Certification = "agc", All = true, Blank = true, Replace = true }).Diagnostics, d => d.Severity == Severity.Error);
        Assert.Empty(Said(workspace, "agc"));
    }

    /// <summary>The observation R.2 gets another code, everywhere.</summary>
    private static MemoryWorkspace Renamed(MemoryWorkspace workspace, bool withKit)
    {
        var renamed = new MemoryWorkspace();
        foreach (var (path, bytes) in workspace.Files.Where(f => withKit || !f.Key.EndsWith("/kit.json", StringComparison.Ordinal)))
        {
            renamed.With(path, bytes);
            if (path.StartsWith("referentials/agc/", StringComparison.Ordinal) && path.EndsWith(".yaml", StringComparison.Ordinal))
            {
                renamed.With(path, System.Text.RegularExpressions.Regex.Replace(workspace.Text(path), @"(?<![A-Za-z0-9.-])R\.2(?![0-9A-Za-z.])", "R.22"));
            }
        }

        return renamed;
    }
}
