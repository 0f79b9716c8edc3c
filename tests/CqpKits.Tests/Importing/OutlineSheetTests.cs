using CqpKits.Kits.Importing.Understanding;

namespace CqpKits.Tests.Importing;

/// <summary>Lines below one another, and lines that say what they are.</summary>
public sealed class OutlineSheetTests
{
    [Fact]
    public void Words_codes_and_bullets()
    {
        var imported = Imported.Csv(
            """
            Référentiel de compétences du CQP Jardinier
            Bloc 1 – Préparer le sol
            A1 – Préparation
            C1.1 – Bêcher
            • Le sol est retourné
            • Les cailloux, racines et branches sont ôtés
            Bloc 2 – Planter
            C2.1 – Choisir les plants
            Critères :
            - Ils conviennent au sol
            une phrase perdue

            """);

        Assert.Equal(SheetShape.Outline, imported.Outcome.Value!.Sheet.Shape);
        Assert.Equal(
            "BC1* Préparer le sol\n  C1.1 Bêcher\n    A1 Préparation\n    C1.1.1* Le sol est retourné\n    C1.1.2* Les cailloux, racines et branches sont ôtés\nBC2* Planter\n  C2.1 Choisir les plants\n    C2.1.1* Ils conviennent au sol",
            imported.Tree);
        Assert.Equal([("CQP578", 11)], imported.Outcome.Diagnostics.Select(d => (d.Code, d.Position!.Line)));
    }

    [Theory]
    [InlineData("1 Accueillir\n1.1 Saluer\n1.1.1 Le salut est poli\n1.2 Écouter\n1.2.1 Le besoin est reformulé\n")]
    [InlineData("1. Accueillir\n1.1. Saluer\n- Le salut est poli\n1.2. Écouter\n- Le besoin est reformulé\n")]
    [InlineData("BC1 : Accueillir\nC1.1 : Saluer\nC1.1.1 : Le salut est poli\nC1.2 : Écouter\nC1.2.1 : Le besoin est reformulé\n")]
    [InlineData("Accueillir;;\n;Saluer;\n;;- Le salut est poli\n;Écouter;\n;;- Le besoin est reformulé\n")]
    [InlineData("Accueillir;;\n;Saluer;\n;;Le salut est poli\n;Écouter;\n;;Le besoin est reformulé\n")]
    [InlineData("Accueillir\n  Saluer\n    Le salut est poli\n  Écouter\n    Le besoin est reformulé\n")]
    [InlineData("Compétences\nBloc 1 : Accueillir\nCompétence 1.1 : Saluer\nCritère 1 : Le salut est poli\nCompétence 1.2 : Écouter\nCritère 1 : Le besoin est reformulé\n")]
    public void Numbers_codes_and_columns_say_how_deep_a_line_is(string text)
    {
        var tree = Imported.Csv(text).Tree.Replace("*", "", StringComparison.Ordinal);
        Assert.Equal("BC1 Accueillir\n  C1.1 Saluer\n    C1.1.1 Le salut est poli\n  C1.2 Écouter\n    C1.2.1 Le besoin est reformulé", tree);
    }

    [Fact]
    public void Domains_with_titles_for_what_is_known_and_what_can_be_done()
    {
        var imported = Imported.Csv("Domaine 1 : Relation client\nConnaissances :\n- Identifier les profils\nSavoir-faire :\n- Établir une relation\n- Conduire un entretien\nDomaine 2 : Produits\nSavoir-faire\n- Rechercher\n");

        Assert.Equal(
            "D1* Relation client\n  D1-C1* Identifier les profils\n  D1-SF1* Établir une relation\n  D1-SF2* Conduire un entretien\nD2* Produits\n  D2-SF1* Rechercher", imported.Tree);
        Assert.Empty(imported.Said);
    }

    [Theory]
    [InlineData("Niveau;Code;Intitulé\nBloc;BC1;Préparer\nCompétence;C1;Bêcher\nCritère;;Le sol est retourné\nNote;;ceci est une note\n")]
    [InlineData("Type;Code;Libellé\n1;BC1;Préparer\n2;C1;Bêcher\n3;;Le sol est retourné\n\n")]
    public void A_column_says_what_each_line_is(string text)
    {
        var imported = Imported.Csv(text);

        Assert.Equal("BC1 Préparer\n  C1 Bêcher\n    C1.1* Le sol est retourné", imported.Tree);
        Assert.Equal(text.Contains("Note", StringComparison.Ordinal) ? ["CQP578"] : [], imported.Said);
    }
}
