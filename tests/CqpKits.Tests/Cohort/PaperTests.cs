using System.Xml.Linq;
using CqpKits.French;
using CqpKits.Scoring.Decisions;
using CqpKits.Scoring.Proving;
using CqpKits.Sessions.Results;
using CqpKits.Treatments;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Tests.Cohort;

/// <summary>What papers of results say: the session by its title, the result in the words of the rule and of the form, and in the size that a candidate was granted.</summary>
public sealed class PaperTests
{
    private const string List = """
        nom;prenom;date_naissance;date;tuteur;formateur;jures;amenagements
        Petit;Ana;12/03/2001;17/11/2026;Paul Garnier;Nora Petit;Marc Tissot | Léa Bonnet;
        Grand;Léo;05/07/1999;17/11/2026;Paul Garnier;Nora Petit;Marc Tissot | Léa Bonnet;gros caractères | tiers temps
        """;

    private static readonly Lazy<FilledSession> Titled = new(() => Scored(FilledSession.Agc(List, "s-2027-06", "Session de juin 2027")));

    private static readonly Lazy<FilledSession> Chemistry = new(() => Scored(
        FilledSession.Chemistry("nom;prenom;date;habilite\nPetit;Ana;17/11/2026;Odile Ferrand, évaluatrice\n"), "maitrise"));

    [Theory]
    [InlineData("proces-verbal")]
    [InlineData("petit-ana/fiche-de-resultats")]
    [InlineData("petit-ana/fiche-du-bureau")]
    [InlineData("petit-ana/grille-de-synthese-globale")]
    public void The_session_has_its_title(string paper) => Assert.Contains("Session de juin 2027", Text(Titled.Value, paper), StringComparison.Ordinal);

    [Fact]
    public void The_deliberation_may_give_another_title()
    {
        var session = FilledSession.Agc(List, "s-2027-06", "Session de juin 2027");
        session.Workspace.With($"{session.Folder}/deliberation.yaml", "titre: \"Session d'été, Lyon\"\n");
        Assert.Equal("Session d'été, Lyon", session.Score().Scored.Sessions[0].SessionTitle);
    }

    /// <summary>The jurors are known from the forms where no deliberation names them.</summary>
    [Fact]
    public void The_minutes_have_a_place_for_each_known_juror_and_each_day_of_birth()
    {
        var text = Text(Titled.Value, "proces-verbal");
        Assert.All((string[])["Marc Tissot", "Léa Bonnet", "né(e) le 12 mars 2001"], t => Assert.Contains(t, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fiche-de-resultats", true)]
    [InlineData("certificat", true)]
    [InlineData("fiche-du-bureau", false)]
    [InlineData("grille-de-synthese-globale", false)]
    public void What_is_handed_to_a_candidate_is_in_the_print_that_was_granted(string paper, bool isLarge) =>
        Assert.Equal(isLarge, SizeOf(Titled.Value.Document($"grand-leo/{paper}")) > SizeOf(Titled.Value.Document($"petit-ana/{paper}")));

    [Theory]
    [InlineData("petit-ana/certificat")]
    [InlineData("petit-ana/fiche-de-resultats")]
    public void What_is_handed_to_a_candidate_has_no_foot_of_the_branch(string paper)
    {
        var session = FilledSession.Agc(List);
        session.Workspace.With("theme.yaml", "pied_de_page: \"Réservé au jury\"\n");
        session.Score();
        Assert.DoesNotContain("Réservé au jury", Parts(session.Document(paper), "footer"), StringComparison.Ordinal);
        Assert.Contains("Réservé au jury", Parts(session.Document("petit-ana/fiche-du-bureau"), "footer"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_has_a_rule_around_it_and_neither_head_nor_page_number()
    {
        var file = Titled.Value.Document("petit-ana/certificat");
        Assert.Equal(4, DocxFile.Read(file).Xml(DocxFile.Body).Descendants(W.Main + "pgBorders").Elements().Count(e => (string?)e.Attribute(W.Main + "val") == "double"));
        Assert.Equal("", Parts(file, "header") + Parts(file, "footer"));
    }

    [Fact]
    public void A_result_is_said_in_the_words_of_the_form_and_the_mark_is_its_assessors()
    {
        Assert.Contains("La compétence est maîtrisée", Text(Chemistry.Value, "petit-ana/fiche-de-resultats"), StringComparison.Ordinal);
        Assert.Contains("Odile Ferrand", Text(Chemistry.Value, "petit-ana/fiche-du-bureau"), StringComparison.Ordinal);
        Assert.DoesNotContain("Président du jury", Text(Chemistry.Value, "petit-ana/fiche-du-bureau"), StringComparison.Ordinal);
        Assert.All((string[])["fiche-de-resultats", "certificat"], p => Assert.DoesNotContain("Ferrand", Text(Chemistry.Value, $"petit-ana/{p}"), StringComparison.Ordinal));
    }

    /// <summary>« VALIDÉ » stood in bold over « 3 blocs validés : le CQP n'est pas encore attribué ».</summary>
    [Theory]
    [InlineData("agc")]
    [InlineData("technico-commercial-chimie")]
    public void What_is_announced_is_the_outcome(string code)
    {
        var certification = Certifications.Load(MemoryWorkspace.Shipped(), code).Value!;
        var results = certification.RuleSets.SelectMany(r => RuleProof.Run(certification, r)).Select(p => p.Result).ToList();
        Assert.NotEmpty(results);
        Assert.All(results, r =>
        {
            var view = new CandidateViews(certification).Of(new DecidedResult(r, r, []), "");
            Assert.StartsWith(r.Outcome is { } outcome ? FrenchLabels.Upper(outcome.Text) : "Résultat pas encore décidé", view.Announced, StringComparison.Ordinal);
        });
    }

    private static FilledSession Scored(FilledSession session, string? rule = null)
    {
        session.Score(rule);
        return session;
    }

    private static string Text(FilledSession session, string path) =>
        string.Join('\n', DocxFile.Read(session.Document(path)).Xml(DocxFile.Body).Descendants(W.Paragraph).Select(W.TextOf)).Replace('\u00A0', ' ').Replace('’', '\'');

    private static string Parts(byte[] file, string name)
    {
        var docx = DocxFile.Read(file);
        return string.Concat(docx.PartNames.Where(n => n.StartsWith($"word/{name}", StringComparison.Ordinal)).Select(n => docx.Xml(n).Root!.Value));
    }

    /// <summary>Size of text in half points, by the defaults of the file.</summary>
    private static int SizeOf(byte[] file) =>
        (int)DocxFile.Read(file).Xml("word/styles.xml").Descendants(W.Main + "rPrDefault").Descendants(W.Main + "sz").First().Attribute(W.Main + "val")!;
}
