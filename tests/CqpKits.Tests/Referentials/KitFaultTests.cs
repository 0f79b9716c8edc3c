using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using static CqpKits.Tests.Referentials.TinyCertification;

namespace CqpKits.Tests.Referentials;

/// <summary>One thing changed in the documents and kits, one fault reported.</summary>
public sealed class KitFaultTests
{
    [Fact]
    public void Documents_and_kits_are_read()
    {
        var outcome = new TinyCertification().WithKits().Load();

        Assert.True(outcome.Diagnostics.Count == 0, Show(outcome.Diagnostics));
        var certification = outcome.Value!;
        Assert.Equal(
            [("guide", "Guide du jury", "guide.md", null, "brochure"), ("fiche", "Fiche de jeu de rôle", "fiche.md", DocumentCollection.RolePlays, null)],
            certification.Documents.Select(d => (d.Code, d.Title, d.Template, d.ForEach, d.Source)));
        Assert.Equal(["guide grille report fiche", "guide synthese", "grille-tuteur"], certification.Kits.Select(k => string.Join(' ', k.Documents)));
        Assert.Equal(["couverture.md", null, null], certification.Kits.Select(k => k.BookletCover));
        Assert.Equal(
            ("jury", "Kit du jury", "chaque membre du jury", CopyRule.PerMember),
            (certification.Kits[0].Role, certification.Kits[0].Title, certification.Kits[0].Recipient, certification.Kits[0].Copies));
        Assert.Equal(MarkScope.Report, certification.Forms.Single(f => f.Code == "report").Scope);
    }

    [Theory]
    [InlineData("livret: couverture.md", "livre: couverture.md", "CQP010", 35, 5, "« livret »")]
    [InlineData("    destinataire: chaque membre du jury\n", "", "CQP011", 26, 5, "destinataire")]
    [InlineData("pour_chaque: jeux_de_role", "pour_chaque: observations", "CQP016", 24, 18, "jeux_de_role")]
    [InlineData("portee: report", "portee: reports", "CQP016", 7, 13, "« report »")]
    [InlineData("documents:\n  - code: guide", "documents:\n  - code: synthese\n    titre: x\n    modele: x.md\n  - code: guide", "CQP032", 17, 11, "un formulaire")]
    [InlineData("- grille\n", "- grile\n", "CQP034", 32, 9, "« grille »")]
    [InlineData("[guide, synthese]", "[guid, synthese]", "CQP034", 40, 17, "un formulaire ou un document")]
    [InlineData("[guide, synthese]", "[guide, synthese, report]", "CQP070", 40, 34, "a le rôle « jury », mais ce kit est celui du rôle « president »")]
    [InlineData("exemplaires: un_par_membre\n    documents", "exemplaires: un_par_candidat\n    documents", "CQP071", 29, 18, "« grille », qui est « un_par_membre »")]
    [InlineData("documents: [grille-tuteur]", "documents: []", "CQP072", 45, 16, "aucun document")]
    [InlineData("    documents: [grille-tuteur]\n", "", "CQP072", 41, 5, "« tuteur »")]
    [InlineData("- fiche\n    livret", "- fiche\n      - guide\n    livret", "CQP073", 35, 9, "« guide » figure déjà")]
    [InlineData("documents: [grille-tuteur]", "documents: [grille-tuteur]\n  - role: Tuteur\n    intitule: x\n    destinataire: x\n    exemplaires: un_par_candidat\n    documents: [guide]", "CQP074", 46, 11, "kits.yaml(41,11)")]
    [InlineData("      - report\n", "", "CQP075", 2, 11, "« report » (un formulaire)")]
    [InlineData("pour_chaque: domaines", "pour_chaque: observations", "CQP078", 13, 22, "pour_chaque: domaines")]
    public void Kits(string old, string replacement, string code, int line, int column, string says) =>
        AssertFault(new TinyCertification().WithKits().With(KitFile, old, replacement), $"{KitFile}({line},{column})", (code, says));

    [Theory]
    [InlineData("CQP070", Severity.Error)]
    [InlineData("CQP075", Severity.Warning)]
    public void A_form_in_a_wrong_kit_is_an_error_and_one_in_no_kit_is_a_warning(string code, Severity severity)
    {
        var wrong = code == "CQP070" ? "[guide, synthese, report]" : "[guide]";

        var outcome = new TinyCertification().WithKits().With(KitFile, "[guide, synthese]", wrong).Load();

        Assert.Equal((code, severity), (Assert.Single(outcome.Diagnostics).Code, outcome.Diagnostics[0].Severity));
    }

    [Fact]
    public void A_document_for_each_of_no_role_plays_is_refused() => AssertFault(
        new TinyCertification().WithKits().WithEmpty(Assessment, "jeux_de_role").With(Assessment, "    jeux_de_role: [fiche-1]\n", ""),
        $"{KitFile}(24,18)", ("CQP051", "« pour_chaque: jeux_de_role » ne donne rien"));

    [Fact]
    public void Two_role_plays_of_one_number_would_be_one_file() => AssertFault(
        new TinyCertification().WithKits().With(
            Assessment, "jeux_de_role:\n  - code: fiche-1",
            "jeux_de_role:\n  - code: fiche-0\n    numero: 1\n    titre: x\n    role_candidat: x\n    role_jury: x\n    contexte: x\n  - code: fiche-1"),
        $"{Assessment}(45,13)", ("CQP076", "« fiche-0 » et « fiche-1 » ont le même numéro"));

    [Fact]
    public void A_code_may_not_be_the_name_of_a_repeated_document_s_file() => AssertFault(
        new TinyCertification().WithKits()
            .With(KitFile, "documents:\n  - code: guide", "documents:\n  - code: fiche-1\n    titre: x\n    modele: x.md\n  - code: guide")
            .With(KitFile, "[guide, synthese]", "[guide, synthese, fiche-1]"),
        $"{KitFile}(17,11)", ("CQP077", "document répété « fiche »"));

    [Fact]
    public void A_report_is_on_the_scale_of_its_marks() => AssertFault(
        new TinyCertification().WithKits()
            .With(Assessment, "appreciations:", "  - code: sur-vingt\n    minimum: 0\n    maximum: 20\nappreciations:")
            .With(KitFile, "echelle: pourcentage", "echelle: sur-vingt"),
        $"{KitFile}(14,18)", ("CQP079", "« pourcentage » (de 0 à 100)"));

    [Fact]
    public void A_report_without_marks_to_compare_is_a_warning_and_collects_none_itself() => AssertFault(
        new TinyCertification().WithKits()
            .With(Assessment, "echelles:", "  - code: formateur\n    libelle: Formateur\nechelles:")
            .With(KitFile, "evaluateur: jury", "evaluateur: formateur"),
        $"{KitFile}(7,13)", ("CQP080", "comparées à rien"));

    private static void AssertFault(TinyCertification certification, string place, (string Code, string Says) expected)
    {
        var outcome = certification.Load();

        Assert.True(outcome.Diagnostics.Count == 1, Show(outcome.Diagnostics));
        var fault = outcome.Diagnostics[0];
        Assert.Equal((expected.Code, $"{Folder}/{place}"), (fault.Code, $"{fault.Position}"));
        Assert.Contains(expected.Says, fault.Message + fault.Hint, StringComparison.Ordinal);
    }
}
