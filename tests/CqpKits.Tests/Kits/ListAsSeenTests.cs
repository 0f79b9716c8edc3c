using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Workspaces.Candidates;

namespace CqpKits.Tests.Kits;

/// <summary>Lists of candidates are read as a person sees them; where that is not sure, the line is said, and nobody gets forms in silence.</summary>
public sealed class ListAsSeenTests
{
    private const string Path = "listes/jury.xlsx";

    private static readonly string Head = ListWorkbook.Row(1, "nom", "prenom", "date", "jures", "entreprise");
    private static readonly string Sound = ListWorkbook.Row(2, "Léost", "Maël", "1|46554", "Ève Roux", "Cidrerie");

    [Fact]
    public void A_struck_candidate_is_left_aside_with_a_warning()
    {
        var outcome = Read(ListWorkbook.Of(Head + Sound + ListWorkbook.Row(3, "3|Roy", "3|Léa", "", "Ève Roux")));
        Assert.Equal(["leost-mael"], outcome.Value!.Select(c => c.Key));
        Is(outcome, "CQP239", Severity.Warning, 3, "« Roy Léa » est barré");
    }

    [Theory]
    [InlineData("hidden=\"1\"")]
    [InlineData("ht=\"0\" customHeight=\"1\"")]
    public void Hidden_lines_are_left_aside_with_one_warning_that_names_them(string attributes)
    {
        var outcome = Read(ListWorkbook.Of(
            Head + Sound + ListWorkbook.RowWith(3, attributes, "Roy", "Léa") + ListWorkbook.RowWith(4, attributes, "Petit", "Zoé") + ListWorkbook.RowWith(6, attributes, "Noir", "Luc")));
        Assert.Equal(["leost-mael"], outcome.Value!.Select(c => c.Key));
        Is(outcome, "CQP238", Severity.Warning, 3, "(lignes 3 à 4, 6)");
    }

    [Fact]
    public void A_hidden_sheet_is_not_read_and_is_named()
    {
        var outcome = Read(ListWorkbook.Of(Head + Sound, hiddenFirst: ListWorkbook.Row(1, "nom", "prenom") + ListWorkbook.Row(2, "Ancien", "Jean")));
        Assert.Equal(["leost-mael"], outcome.Value!.Select(c => c.Key));
        Is(outcome, "CQP240", Severity.Warning, 0, "la feuille « Vieux », masquée,");
    }

    [Fact]
    public void Days_that_count_from_1904_are_the_days_shown() => Assert.Equal(
        new DateOnly(2027, 6, 16), Read(ListWorkbook.Of(Head + Sound.Replace("46554", "45092", StringComparison.Ordinal), from1904: true)).Value![0].EvaluationDate);

    [Theory]
    [InlineData("#N/A", "Léa", "", "", "CQP241", "« #N/A » est une erreur du tableur (colonne « nom »)")]
    [InlineData("Roy", "Léa", "", "#REF!", "CQP241", "« #REF! » est une erreur du tableur (colonne « jures »)")]
    [InlineData("=A1", "Léa", "", "", "CQP241", "une formule n'a pas de résultat enregistré (colonne « nom »)")]
    [InlineData("Roy", "Léa", "", "3|Ève Roux", "CQP241", "« Ève Roux » est barré (colonne « jures »)")]
    [InlineData("4|Roy", "Léa", "", "", "CQP241", "« Roy » ne se voit pas")]
    [InlineData("Roy", "Léa", "5|46554", "", "CQP241", "ne se voit pas dans le tableur (colonne « date »)")]
    [InlineData("Roy", "Léa", "6|46545", "", "CQP241", "ne se lit pas de façon sûre (colonne « date »)")]
    [InlineData("8|7", "Léa", "", "", "CQP241", "« 7 » ne se lit pas de façon sûre (colonne « nom »)")]
    [InlineData("Roy", "Léa", "1|10000", "", "CQP246", "« 18/05/1927 » est une date lointaine")]
    public void A_cell_that_is_not_what_a_person_sees_leaves_its_line_aside(string lastName, string firstName, string date, string juror, string code, string says)
    {
        var outcome = Read(ListWorkbook.Of(Head + Sound + ListWorkbook.Row(3, lastName, firstName, date, juror)));
        Assert.Equal(["leost-mael"], outcome.Value!.Select(c => c.Key));
        Is(outcome, code, Severity.Error, 3, says);
    }

    [Theory]
    [InlineData("7|7012", "7012 SA")]
    [InlineData("2|7012", "07012")]
    [InlineData("123456789012345", "123456789012345")]
    public void A_number_is_what_the_cell_shows_of_it(string company, string read) => Assert.Equal(
        read, Read(ListWorkbook.Of(Head + ListWorkbook.Row(2, "Roy", "Léa", "", "", company))).Value!.Single().Company);

    [Fact]
    public void Cells_merged_downwards_hold_for_all_their_lines()
    {
        var outcome = Read(ListWorkbook.Of(Head + Sound + ListWorkbook.Row(3, "Roy", "Léa", "1|46554"), beside: "<mergeCells count=\"2\"><mergeCell ref=\"D2:D3\"/><mergeCell ref=\"E2:E3\"/></mergeCells>"));
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal([("Cidrerie", "Ève Roux"), ("Cidrerie", "Ève Roux")], outcome.Value!.Select(c => (c.Company, c.EvaluatorsOf("jury")[0])));
    }

    [Fact]
    public void A_hidden_column_is_read_and_said()
    {
        var outcome = Read(ListWorkbook.Of(Head + Sound, before: "<cols><col min=\"5\" max=\"5\" width=\"9\" hidden=\"1\"/></cols>"));
        Assert.Equal("Cidrerie", Assert.Single(outcome.Value!).Company);
        Is(outcome, "CQP257", Severity.Warning, 1, "la colonne « entreprise » est masquée");
    }

    [Fact]
    public void A_title_above_and_headings_repeated_below_are_no_candidates_and_what_is_skipped_is_said()
    {
        var outcome = Read(ListWorkbook.Of(
            ListWorkbook.Row(1, "Candidats, session de juin") + ListWorkbook.Row(3, "nom", "prenom") + ListWorkbook.Row(4, "Léost", "Maël") + ListWorkbook.Row(5, "Nom", "Prénom") + ListWorkbook.Row(6, "Roy", "Léa")));
        Is(outcome, "CQP219", Severity.Warning, 5, "(ligne 5)");
        Assert.Equal(["leost-mael", "roy-lea"], outcome.Value!.Select(c => c.Key));
    }

    [Fact]
    public void Headings_of_every_printed_page_are_one_warning()
    {
        var outcome = Read(ListWorkbook.Of(string.Concat(Enumerable.Range(1, 9).Select(i => i % 3 == 1 ? ListWorkbook.Row(i, "Nom", "Prénom") : ListWorkbook.Row(i, $"Roy {(char)('a' + i)}", "Léa")))));
        Is(outcome, "CQP219", Severity.Warning, 4, "(lignes 4, 7)");
        Assert.Equal(6, outcome.Value!.Count);
    }

    [Theory]
    [InlineData("nom;prenom\n=\"Léost\";Maël\nRoy;Léa", "CQP233", 2)]
    [InlineData("nom;prenom\n\"=\"\"Léost\"\"\";Maël\nRoy;Léa", "CQP241", 2)]
    [InlineData("nom;prenom\n#NOM?;Maël\nRoy;Léa", "CQP241", 2)]
    [InlineData("nom;prenom\nL?ost;Maël\nRoy;Léa", "CQP241", 2)]
    [InlineData("nom;prenom\nL\u0336e\u0336ost;Maël\nRoy;Léa", "CQP239", 2)]
    [InlineData("nom;prenom;entreprise\nLéost;Maël;Fruits; légumes\nRoy;Léa", "CQP248", 2)]
    [InlineData("nom;prenom;date\nLéost;Maël;16/06/1027\nRoy;Léa", "CQP246", 2)]
    [InlineData("nom;prenom;date\nLéost;Maël;16/06/0027\nRoy;Léa", "CQP246", 2)]
    [InlineData("nom;prenom;date\nLéost;Maël;16/06/2207\nRoy;Léa", "CQP246", 2)]
    [InlineData("nom;prenom;date_naissance\nLéost;Maël;16/06/1807\nRoy;Léa", "CQP246", 2)]
    [InlineData("nom;prenom;date_naissance;date\nLéost;Maël;16/06/2027;16/06/2027\nRoy;Léa", "CQP247", 2)]
    [InlineData("nom;prenom;identifiant\nLéost;Maël;1,23E+11\nRoy;Léa", "CQP241", 2)]
    [InlineData("nom;prenom\nLéost;12\nRoy;Léa", "CQP242", 2)]
    [InlineData("nom;prenom\nNULL;Maël\nRoy;Léa", "CQP242", 2)]
    [InlineData("nom;prenom\nAndr?;Maël\nRoy;Léa", "CQP242", 2)]
    public void An_odd_line_of_a_text_is_said(string text, string code, int line)
    {
        var outcome = Read(Encoding.UTF8.GetBytes(text));
        var said = Assert.Single(outcome.Diagnostics);
        Assert.Equal((code, line), (said.Code, said.Position!.Line));
        Assert.Equal(code == "CQP233", outcome.Value is null);
        Assert.Equal(said.Severity == Severity.Error || code == "CQP239" ? 1 : 2, outcome.Value?.Count ?? 1);
    }

    [Theory]
    [InlineData("nom;prenom;date\nLéost;Maël;16/06/1027")]
    [InlineData("nom;prenom;entreprise\nLéost;Maël;Fruits; légumes")]
    [InlineData("nom;prenom\nTotal : 12;")]
    public void A_list_without_a_sound_line_makes_nothing(string text)
    {
        var outcome = Read(Encoding.UTF8.GetBytes(text));
        Assert.Null(outcome.Value);
        Assert.Equal("CQP249", outcome.Diagnostics[^1].Code);
    }

    [Theory]
    [InlineData("sep=;\r\nnom;prenom\r\nLéost;Maël")]
    [InlineData("sep=,\r\nnom,prenom\r\nLéost,Maël")]
    [InlineData("nom|prenom\nLéost|Maël")]
    [InlineData("Liste, session de juin\n\nnom;prenom\nLéost;Maël")]
    [InlineData("nom;prenom;;\nLéost;Maël;;\n;;;")]
    [InlineData("nom;prenom\n\u00A0Léost\u200B ;\"\uFEFFMaël\n\"")]
    [InlineData("nom;prenom\nLe\u0301ost;Mae\u0308l")]
    public void What_spreadsheets_and_people_write_around_a_name_is_not_asked_about(string text)
    {
        var outcome = Read(Encoding.UTF8.GetBytes(text));
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(("Léost", "Maël"), outcome.Value!.Select(c => (c.LastName, c.FirstName)).Single());
    }

    private static Checked<IReadOnlyList<Candidate>> Read(byte[] bytes) => CandidateList.Read(Path, bytes, SampleLists.Context);

    private static void Is(Checked<IReadOnlyList<Candidate>> outcome, string code, Severity severity, int line, string says)
    {
        var said = Assert.Single(outcome.Diagnostics);
        Assert.Equal((code, severity, line), (said.Code, said.Severity, said.Position!.Line));
        Assert.Contains(says, said.Message, StringComparison.Ordinal);
        Assert.NotNull(said.Hint);
    }
}
