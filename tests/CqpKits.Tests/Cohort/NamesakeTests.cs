using System.IO.Compression;
using System.Text;
using CqpKits.Cli.Presentation;
using CqpKits.Sessions.Entry;
using CqpKits.Treatments;

namespace CqpKits.Tests.Cohort;

/// <summary>Two candidates of one name: nobody can take the paper, line or sheet of one for the other's.</summary>
public sealed class NamesakeTests
{
    private const string List = """
        nom;prenom;date_naissance;lieu de naissance;civilité;date;tuteur;formateur;jures
        Perrin;Hugo;12/03/2001;Albi;M.;17/11/2026;Paul Garnier;Nora Petit;Marc Tissot | Léa Bonnet
        Perrin;Hugo;05/07/1999;;M.;17/11/2026;Paul Garnier;Nora Petit;Marc Tissot | Léa Bonnet
        Roux;Ève;05/07/1999;;;17/11/2026;Paul Garnier;Nora Petit;Marc Tissot | Léa Bonnet
        """;

    private const string Elder = "perrin-hugo-1999-07-05";
    private const string Younger = "perrin-hugo";

    private static readonly Lazy<(FilledSession Session, string Screen)> Made = new(() =>
    {
        var session = FilledSession.Agc(List);
        using var screen = new StringWriter();
        ScorePresentation.Show(session.Score().Scored, screen);
        return (session, screen.ToString());
    });

    [Fact]
    public void Their_certificates_differ_by_birth_and_the_name_is_printed_as_it_is_said()
    {
        var (younger, elder) = (Text($"{Younger}/certificat"), Text($"{Elder}/certificat"));
        Assert.Contains("Hugo PERRIN\nné le 12 mars 2001 à Albi", younger, StringComparison.Ordinal);
        Assert.Matches("Hugo PERRIN\nné le 5 juillet 1999 à …+", elder);
        Assert.Matches("Ève ROUX\nné\\(e\\) le 5 juillet 1999 à …+", Text("roux-eve/certificat"));
        Assert.DoesNotContain("1999", younger, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fiche-de-resultats")]
    [InlineData("fiche-du-bureau")]
    [InlineData("grille-de-synthese-globale")]
    [InlineData("certificat")]
    public void Each_paper_of_one_says_which(string paper)
    {
        Assert.Contains("2001", Text($"{Younger}/{paper}"), StringComparison.Ordinal);
        Assert.DoesNotContain("1999", Text($"{Younger}/{paper}"), StringComparison.Ordinal);
        Assert.Contains("1999", Text($"{Elder}/{paper}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_names_both_tells_them_apart_and_leaves_other_names_alone()
    {
        string[] told = [Text("proces-verbal"), Text("page-de-cohorte"), Made.Value.Screen, Written("resultats.json"), Written("resultats.csv")];
        Assert.All(told, t =>
        {
            Assert.Contains("Perrin Hugo (né le 12/03/2001)", t, StringComparison.Ordinal);
            Assert.Contains("Perrin Hugo (né le 05/07/1999)", t, StringComparison.Ordinal);
            Assert.DoesNotContain("Roux Ève (", t, StringComparison.Ordinal);
        });
    }

    /// <summary>What goes to the assessors tells them apart as well, and comes back as the right candidate's.</summary>
    [Fact]
    public void Forms_and_entry_sheets_tell_them_apart()
    {
        var session = Made.Value.Session;
        var form = DocxFile.Read(session.Workspace.Files[$"{session.Folder}/{Elder}/president/grille-synthese.docx"]);
        Assert.Contains("Perrin Hugo (né le 05/07/1999)", form.Xml(DocxFile.Body).Root!.Value, StringComparison.Ordinal);
        var sheets = WriteEntrySheets.Run(session.Workspace, new EntryRequest { Paths = [$"{session.Folder}/{Elder}/president"], Folder = "saisie" });
        Assert.Contains("Perrin Hugo (né le 05/07/1999)", Unzipped(session.Workspace.Files[sheets.Value![0]]), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_days_of_birth_the_identifier_tells_them_apart()
    {
        var session = FilledSession.Agc("nom;prenom;identifiant;date;tuteur;formateur;jures\nPerrin;Hugo;A1;17/11/2026;Paul Garnier;Nora Petit;Marc Tissot\nPerrin;Hugo;A2;17/11/2026;Paul Garnier;Nora Petit;Marc Tissot\n");
        Assert.Equal(["Perrin Hugo (n° A1)", "Perrin Hugo (n° A2)"], session.Score().Scored.Sessions[0].Candidates.Select(c => c.Name));
    }

    private static string Text(string path) => Text(Made.Value.Session, path);

    private static string Text(FilledSession session, string path) =>
        string.Join('\n', DocxFile.Read(session.Document(path)).Xml(DocxFile.Body).Descendants(W.Paragraph).Select(W.TextOf)).Replace('\u00A0', ' ');

    private static string Written(string file) => Made.Value.Session.Workspace.Text($"{FilledSession.Out}/{file}");

    private static string Unzipped(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return string.Concat(zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(e =>
        {
            using var reader = new StreamReader(e.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        }));
    }
}
