using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Kits.Printing;
using CqpKits.Kits.Watching;
using CqpKits.Sessions.Issuing;
using CqpKits.Tests.Cohort;

namespace CqpKits.Tests.Kits.Formats;

/// <summary>What a PDF cannot show as a template asks is said where the template asks it, by everything that makes PDFs and by « check ».</summary>
public sealed class LayoutFindingTests
{
    private const string Template = "templates/guide-jury.md";
    private static readonly BuildRequest Blank = WholeKit.Agc with { Kit = "president", Document = "guide-jury", Blank = true };
    private static readonly int Lines = Text(MemoryWorkspace.Shipped(), Template).Count(c => c == '\n');

    /// <summary>What is added to a template, and the line of it that is named.</summary>
    public static TheoryData<string, int> Signs => new()
    {
        { "Un mot 漢 rare.\n", 1 },
        { "## Un titre 漢\n", 1 },
        { "Du texte.\n\n- un point\n- **un mot *漢* rare**\n", 4 },
        { ":::tableau{largeurs=\"50 50\" entetes=1 description=\"Essai\"}\n- - A\n  - B\n- - 漢\n  - C\n:::\n", 4 },
        { ":::ensemble\nUn mot 漢 rare.\n:::\n", 2 },
        { ":::dessin{largeur=50 hauteur=4 description=\"Essai\"}\n:texte[漢]{x=1 y=2}\n:::\n", 1 },
        { ":::saut-de-page{entete-droite=\"Annexe 漢\"}\n:::\n\nDu texte.\n", 1 },
    };

    [Theory]
    [MemberData(nameof(Signs))]
    public void A_character_that_PDFs_lack_is_named_with_its_line(string added, int line)
    {
        var said = Assert.Single(Built(added, OutputFormats.Pdf));
        Assert.Equal(("CQP614", Severity.Warning), (said.Code, said.Severity));
        Assert.Contains("« 漢 » (U+6F22)", said.Message, StringComparison.Ordinal);
        Assert.Equal((Template, Lines + 1 + line), (said.Position?.Path, said.Position?.Line));
    }

    [Fact]
    public void Check_and_previews_say_it_too_and_Word_files_lack_nothing()
    {
        const string Added = "Un mot 漢 rare.\n";
        var said = Built(Added, OutputFormats.All);
        Assert.Equal(said, Checked(Added));
        Assert.Equal(said, Previewed(Added, OutputFormats.All));
        Assert.Empty(Built(Added, OutputFormats.Docx));
    }

    [Fact]
    public void A_character_of_the_theme_is_named_once()
    {
        var said = Assert.Single(BuildKit.Run(MemoryWorkspace.Shipped().With("theme.yaml", "entete_de_page: \"Branche 漢\"\n"), Blank).Diagnostics);
        Assert.Equal("CQP614", said.Code);
        Assert.Contains("« Branche 漢 »", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_quoted_around_the_character()
    {
        var said = Assert.Single(Built(string.Concat(Enumerable.Repeat("Bien des mots. ", 20)) + "Puis 漢 enfin" + string.Concat(Enumerable.Repeat(" et d'autres", 20)) + ".\n", OutputFormats.Pdf));
        Assert.Contains("« …Bien des mots. Puis 漢 enfin et d", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_higher_than_a_page_is_named_with_its_table_and_goes_on_on_the_next()
    {
        var added = ":::tableau{largeurs=\"50 50\" description=\"Essai\"}\n- - " + string.Concat(Enumerable.Range(1, 120).Select(i => $"ligne {i}\\\n    ")) + "fin\n  - B\n:::\n";
        var said = Assert.Single(Checked(added));
        Assert.Equal(("CQP616", Severity.Warning, Remedy.None), (said.Code, said.Severity, said.Remedy));
        Assert.Equal((Template, Lines + 2), (said.Position?.Path, said.Position?.Line));
        var workspace = With(added);
        var file = Assert.Single(BuildKit.Run(workspace, Blank with { Formats = OutputFormats.Pdf }).Value!.Files);
        using var read = new ReadPdf(workspace.Files[file]);
        var text = string.Concat(Enumerable.Range(1, read.Document.NumberOfPages).Select(read.Text));
        Assert.All(Enumerable.Range(1, 120), i => Assert.Contains($"ligne {i}", text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_would_run_over_the_end_of_its_page_is_an_error_and_no_PDF_is_made_of_it()
    {
        const string Added = "Du texte.\n\n::::tableau{largeurs=\"60 60\" entetes=1 description=\"Essai\"}\n- - :cellule{hauteur=210} A\n  - B\n- - C\n  - Un dessin\n\n    :::dessin{largeur=20 hauteur=90 description=\"Essai\"}\n    :trait{x1=0 y1=0 x2=5 y2=40}\n    :::\n::::\n";
        var said = Assert.Single(Checked(Added));
        Assert.Equal(("CQP617", Severity.Error, Remedy.Formats), (said.Code, said.Severity, said.Remedy));
        Assert.Equal((Template, Lines + 4), (said.Position?.Path, said.Position?.Line));
        var built = BuildKit.Run(With(Added), Blank);
        Assert.Equal([said], built.Diagnostics);
        Assert.EndsWith(".docx", Assert.Single(built.Value!.Files), StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_of_a_person_is_said_once_and_her_papers_are_made()
    {
        var workspace = MemoryWorkspace.Shipped().With("liste.csv", "nom;prenom;jures\nWáng漢;Ling;A. Membre | B. Membre\nŚwiątek;Łucja;A. Membre | B. Membre\n");
        var built = BuildKit.Run(workspace, WholeKit.Agc with { CandidateFile = "liste.csv", Formats = OutputFormats.Pdf });
        var said = Assert.Single(built.Diagnostics);
        Assert.Equal(("CQP615", Severity.Warning), (said.Code, said.Severity));
        Assert.Contains("« 漢 » (U+6F22) de « Wáng漢 »", said.Message, StringComparison.Ordinal);
        Assert.Equal(2, built.Value!.Candidates);
    }

    [Fact]
    public void Documents_of_results_are_asked_too()
    {
        const string Sheet = "referentials/agc/modeles/resultats/fiche-de-resultats.md";
        var workspace = IssuedDocumentTests.Workspace().With(Sheet, "# Fiche de {{ candidat.nom }}\n\nUn mot 漢 rare.\n");
        var said = Assert.Single(IssueDocuments.Run(workspace, "d", IssuedDocumentTests.Score(workspace).Value!, null, OutputFormats.Pdf).Diagnostics);
        Assert.Equal(("CQP614", Sheet), (said.Code, said.Position?.Path));
        Assert.Equal(said, Assert.Single(CheckCertification.Run(workspace, "agc").Diagnostics));
    }

    private static IReadOnlyList<Diagnostic> Checked(string added) => CheckCertification.Run(With(added), "agc").Diagnostics;

    private static IReadOnlyList<Diagnostic> Built(string added, OutputFormats formats) => BuildKit.Run(With(added), Blank with { Formats = formats }).Diagnostics;

    private static IReadOnlyList<Diagnostic> Previewed(string added, OutputFormats formats)
    {
        var workspace = With(added);
        return Preview.Run(workspace, workspace, "agc", null, formats).Diagnostics;
    }

    private static MemoryWorkspace With(string added)
    {
        var workspace = MemoryWorkspace.Shipped();
        return workspace.With(Template, Text(workspace, Template) + "\n" + added);
    }

    private static string Text(MemoryWorkspace workspace, string path) => Encoding.UTF8.GetString(workspace.Files[path]);
}
