using CqpKits.Kits.Importing.Understanding;
using CqpKits.Sheets.Writing;
using CqpKits.Tests.Kits;

namespace CqpKits.Tests.Importing;

/// <summary>Tables with a column for blocs, competencies, criteria…</summary>
public sealed class ColumnSheetTests
{
    [Fact]
    public void Empty_cells_say_the_same_as_above_and_what_is_not_understood_is_said_with_its_line()
    {
        var imported = Imported.Csv(
            """
            CQP Vendeur en jardinerie;;;
            Bloc;Compétences;Critères d'évaluation;Remarque
            Bloc 1 – Gérer la relation client;Accueillir le client;Le client est salué;à revoir
            ;;Le besoin est reformulé;
            ;Conseiller;Le conseil est adapté;
            Bloc 2 – Vendre;Argumenter;L'argumentaire est construit;
            Total : 3 compétences;;;
            Source : accord du 12 mars;;;

            """);

        Assert.Equal(
            """
            BC1* Gérer la relation client
              C1.1* Accueillir le client
                C1.1.1* Le client est salué
                C1.1.2* Le besoin est reformulé
              C1.2* Conseiller
                C1.2.1* Le conseil est adapté
            BC2* Vendre
              C2.1* Argumenter
                C2.1.1* L'argumentaire est construit
            """.ReplaceLineEndings("\n"), imported.Tree);
        Assert.Equal([(1, "CQP Vendeur en jardinerie")], imported.Outcome.Value!.Sheet.Above);
        Assert.Equal(2, imported.Outcome.Value.Sheet.HeadingLine);
        Assert.Equal("CQP Vendeur en jardinerie", imported.Outcome.Value.Title);
        Assert.Equal([("CQP571", 3), ("CQP578", 7), ("CQP579", 8)], imported.Outcome.Diagnostics.Select(d => (d.Code, d.Position!.Line)));
        Assert.True(imported.Outcome.Succeeded);
    }

    [Fact]
    public void Merged_cells_hold_for_all_their_rows()
    {
        var rows = ListWorkbook.Row(1, "Blocs de compétences", "Compétences", "Critères d'évaluation", "Modalités d'évaluation")
            + ListWorkbook.Row(2, "BC1 – Préparer", "C1 : Bêcher", "Le sol est retourné", "Mise en situation")
            + ListWorkbook.Row(3, "", "", "Les cailloux sont ôtés")
            + ListWorkbook.Row(4, "", "C2 : Amender", "Le dosage est respecté")
            + ListWorkbook.Row(5, "BC2 – Planter", "C3 : Choisir", "Ils conviennent au sol", "Entretien");
        var imported = Imported.Xlsx(ListWorkbook.Of(rows, beside: "<mergeCells count=\"3\"><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"D2:D4\"/></mergeCells>"));

        Assert.Equal(
            """
            BC1 Préparer
              C1 Bêcher
                C1.1* Le sol est retourné
                moyen d'évaluation Mise en situation
                C1.2* Les cailloux sont ôtés
              C2 Amender
                C2.1* Le dosage est respecté
                moyen d'évaluation Mise en situation
            BC2 Planter
              C3 Choisir
                C3.1* Ils conviennent au sol
                moyen d'évaluation Entretien
            """.ReplaceLineEndings("\n"), imported.Tree);
        Assert.Empty(imported.Said);
    }

    [Theory]
    [InlineData("• Le client est salué\n• Le besoin est reformulé,\npuis confirmé", "Le client est salué|Le besoin est reformulé, puis confirmé")]
    [InlineData("- Le client est salué\n– Le besoin est reformulé", "Le client est salué|Le besoin est reformulé")]
    [InlineData("\uF0A2 Le client est salué\n\uF06C\tLe besoin est reformulé", "Le client est salué|Le besoin est reformulé")]
    [InlineData("➤ Le client est salué ➤ Le besoin est reformulé", "Le client est salué|Le besoin est reformulé")]
    [InlineData("\u2022\u00A0Le client est salué\r\n\u2022\u00A0Le besoin est reformulé\r\n", "Le client est salué|Le besoin est reformulé")]
    [InlineData("Le client est salué\nLe besoin est reformulé", "Le client est salué|Le besoin est reformulé")]
    [InlineData("respect des délais\nqualité du travail", "respect des délais|qualité du travail")]
    [InlineData("1) Le client est salué\n2) Le besoin est reformulé", "Le client est salué|Le besoin est reformulé")]
    [InlineData("Le compte-rendu  est daté - et signé : « lu et approuvé »", "Le compte-rendu  est daté - et signé : « lu et approuvé »")]
    public void Criteria_of_one_cell_are_several_and_their_texts_are_kept_to_the_sign(string cell, string criteria)
    {
        var imported = Imported.Csv($"Compétence;Critères\nAccueillir;\"{cell}\"\n");

        Assert.Equal(criteria.Split('|'), imported.Outcome.Value!.Tree!.Of(CqpKits.Kits.Importing.Structure.NodeKind.Criterion).Select(c => c.Label));
    }

    [Fact]
    public void A_text_above_bullets_announces_the_criteria()
    {
        var imported = Imported.Csv("Compétence;Critères\nAccueillir;\"Le candidat est attentif :\n- il salue\n- il écoute\"\n");

        Assert.Equal("C1* Accueillir\n  critère principal Le candidat est attentif :\n  C1.1* il salue\n  C1.2* il écoute", imported.Tree);
    }

    [Fact]
    public void The_official_form_with_two_lines_of_headings_that_explain_themselves()
    {
        var imported = Imported.Csv(
            """
            "RÉFÉRENTIEL D'ACTIVITÉS
            décrit les situations de travail et les activités exercées, les métiers ou emplois visés";"RÉFÉRENTIEL DE COMPÉTENCES identifie les compétences et les connaissances, y compris transversales, qui découlent du référentiel d'activités";"RÉFÉRENTIEL D'ÉVALUATION définit les critères et les modalités d'évaluation des acquis";
            ;;MODALITÉS D'ÉVALUATION;CRITÈRES D'ÉVALUATION
            A1.1 : Accueil;C1.1 : Accueillir;Mise en situation;Le client est salué
            ;C1.2 : Conseiller;;Le conseil est adapté

            """);

        Assert.Equal(["activités", "compétences", "moyens d'évaluation", "critères"], imported.Outcome.Value!.Sheet.Columns.Select(c => c.Meaning));
        Assert.Equal(
            "C1.1 Accueillir\n  A1.1 Accueil\n  C1.1.1* Le client est salué\n  moyen d'évaluation Mise en situation\nC1.2 Conseiller\n  C1.2.1* Le conseil est adapté", imported.Tree);
        Assert.Equal(["CQP574"], imported.Said);
    }

    [Fact]
    public void A_bloc_alone_on_its_line_across_the_table()
    {
        var imported = Imported.Csv("Activités;Compétences;Critères\nBC1 – Vendre;;\nA1 : Vente;C1 : Argumenter;Il argumente\nBloc 2 : Acheter;;\nA2 : Achat;C2 : Comparer;Il compare\n");

        Assert.Equal("BC1 Vendre\n  C1 Argumenter\n    A1 Vente\n    C1.1* Il argumente\nBC2* Acheter\n  C2 Comparer\n    A2 Achat\n    C2.1* Il compare", imported.Tree);
        Assert.Empty(imported.Said);
    }

    [Fact]
    public void Codes_in_columns_of_their_own_before_and_under_a_heading_of_two_columns()
    {
        var imported = Imported.Csv("N° bloc;Bloc;Compétences;;Activités;Tâches;Critères\n1;Préparer;C1;Bêcher;Sol;\"- retourner\n- ôter\";Le sol est retourné\n;;C2;Amender;;;Le dosage est respecté\n");

        Assert.Equal(
            "BC1* Préparer\n  C1 Bêcher\n    A1* Sol\n      tâche retourner\n      tâche ôter\n    C1.1* Le sol est retourné\n  C2 Amender\n    C2.1* Le dosage est respecté", imported.Tree);
    }

    [Fact]
    public void Domains_have_what_is_known_and_what_can_be_done()
    {
        var imported = Imported.Csv(
            "Domaine;Code;Connaissances;Code;Savoir-faire\nR – Relation client;RC1;Identifier les profils;RSF1;Établir une relation\n;RC2;Citer les règles;;\nPO – Produits;;;POSF1;Rechercher\n;;;;S'approprier un argumentaire\n");

        Assert.Equal(
            "R Relation client\n  RC1 Identifier les profils\n  RSF1 Établir une relation\n  RC2 Citer les règles\nPO Produits\n  POSF1 Rechercher\n  POSF2* S'approprier un argumentaire", imported.Tree);
    }

    [Fact]
    public void Criteria_with_indicators_are_groups()
    {
        var imported = Imported.Csv("Compétence;Critères;Indicateurs\nAccueillir;Qualité de l'accueil;Le client est salué\n;;Le sourire est là\n;Rapidité;\n");

        Assert.Equal("C1* Accueillir\n  C1.1* Qualité de l'accueil\n    C1.1.1* Le client est salué\n    C1.1.2* Le sourire est là\n  C1.2* Rapidité", imported.Tree);
    }

    [Theory]
    [InlineData("CO2 émis par le site est mesuré", "CO2 émis par le site est mesuré")]
    [InlineData("3 clients au moins sont visités", "3 clients au moins sont visités")]
    public void A_word_of_the_text_is_no_code(string criterion, string label)
    {
        var imported = Imported.Csv($"Compétence;Critères\nMesurer;{criterion}\n;Le relevé est daté\n;Le relevé est signé\n");

        Assert.Equal(label, imported.Outcome.Value!.Tree!.Nodes.ElementAt(1).Label);
    }

    [Fact]
    public void A_code_in_a_criterion_says_its_competency()
    {
        var imported = Imported.Csv("Compétence;Critères\n\"C1 : Bêcher\nC2 : Amender\";\"C1.1 : Le sol est retourné\nC2.1 : Le dosage est respecté\"\n");

        Assert.Equal("C1 Bêcher\n  C1.1 Le sol est retourné\nC2 Amender\n  C2.1 Le dosage est respecté", imported.Tree);
    }

    [Fact]
    public void The_first_sheet_with_headings_is_read_and_another_one_by_its_name()
    {
        var book = SheetWriter.Write(
        [
            Book("Lisez-moi", [["Ce classeur est celui de la branche."], ["Version de juin."]]),
            Book("Référentiel", [["Compétences", "Critères"], ["Accueillir", "Le client est salué"]]),
            Book("Ancien", [["Compétences", "Critères"], ["Recevoir", "Le client est reçu"]]),
        ]);

        var first = Imported.Xlsx(book);
        Assert.Equal(("Référentiel", SheetShape.Columns), (first.Outcome.Value!.Sheet.Sheet, first.Outcome.Value.Sheet.Shape));
        Assert.Contains("« Lisez-moi », « Ancien »", Assert.Single(first.Outcome.Diagnostics).Message, StringComparison.Ordinal);
        Assert.StartsWith("C1* Recevoir", Imported.Xlsx(book, "ancien").Tree, StringComparison.Ordinal);
        Assert.Equal(["CQP561"], Imported.Xlsx(book, "Nouveau").Said);
    }

    [Fact]
    public void Hidden_rows_struck_texts_comments_and_hidden_columns_are_said()
    {
        var rows = ListWorkbook.Row(1, "Compétences", "Critères")
            + ListWorkbook.Row(2, "Accueillir", "Le client est salué")
            + ListWorkbook.RowWith(3, "hidden=\"1\"", "Recevoir", "Le client est reçu")
            + ListWorkbook.Row(4, "", "3|Le client attend");
        var imported = Imported.Xlsx(ListWorkbook.Of(rows, before: "<cols><col min=\"2\" max=\"2\" width=\"20\" hidden=\"1\"/></cols>"));

        Assert.Equal("C1* Accueillir\n  C1.1* Le client est salué", imported.Tree);
        Assert.Equal(["CQP568", "CQP567", "CQP566"], imported.Said);
        Assert.True(imported.Outcome.Succeeded);
    }

    [Fact]
    public void A_cell_that_cannot_be_trusted_forbids_to_write_and_what_is_understood_is_still_said()
    {
        var rows = ListWorkbook.Row(1, "Compétences", "Critères") + ListWorkbook.Row(2, "Accueillir", "#REF!") + ListWorkbook.Row(3, "=A2", "Le client est salué") + ListWorkbook.Row(4, "4|Conseiller", "Il conseille");
        var imported = Imported.Xlsx(ListWorkbook.Of(rows), write: true);

        Assert.Equal(["CQP565", "CQP565", "CQP565"], imported.Said);
        Assert.NotNull(imported.Outcome.Value!.Tree);
        Assert.False(imported.Outcome.Value.IsWritten);
        Assert.Empty(imported.Workspace.List($"referentials/{Imported.Code}"));
    }

    private static SheetBook Book(string title, string[][] rows) => new()
    {
        Title = title,
        Columns = [new(40), new(40)],
        Rows = [.. rows.Select(r => new SheetRow([.. r.Select(c => new SheetCell(c))]))],
    };

    [Fact]
    public void Bullets_below_an_activity_in_its_cell_are_its_tasks()
    {
        var imported = Imported.Csv("Activités;Compétences;Critères\n\"A1. Réception des marchandises\n- Contrôler\n- Ranger\";C1 : Contrôler une livraison;Le bon est comparé\nA2. Chargement;C2 : Arrimer;C'est stable\n");
        Assert.Equal(
            "C1 Contrôler une livraison\n  A1 Réception des marchandises\n    tâche Contrôler\n    tâche Ranger\n  C1.1* Le bon est comparé\nC2 Arrimer\n  A2 Chargement\n  C2.1* C'est stable", imported.Tree);
    }
}
