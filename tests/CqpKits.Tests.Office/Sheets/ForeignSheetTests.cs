using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Sheets;

/// <summary>What openpyxl and LibreOffice find in our workbooks is what we meant.</summary>
[Trait("Category", "Slow")]
public sealed class ForeignSheetTests
{
    private static readonly string[] ResultSheets = ["Synthèse", "Détail", "Manques", "Décisions"];

    [Theory]
    [InlineData(OurWorkbooks.Results)]
    [InlineData(OurWorkbooks.ResultsByBlock)]
    public void Results_have_their_four_sheets_each_its_own(string name)
    {
        Requires.Openpyxl();
        var sheets = OurWorkbooks.Openpyxl(name);
        Assert.Equal(ResultSheets, sheets.Select(s => s.Name));
        Assert.Equal(["Règle", "domaine", "De", "Élément"], sheets.Select(s => s.Cells["D1"].Text.Split(' ')[0]));
        Assert.All(sheets, s => Assert.Equal("A2", s.Frozen));
        Assert.Equal(CohortTable.All.Select(c => c.Candidate.Name), sheets[0].Column("C", 2, CohortTable.All.Count));
    }

    [Fact]
    public void LibreOffice_shows_each_sheet_of_the_results()
    {
        Requires.Calc();
        IReadOnlyList<IReadOnlyList<string>> Shown(string sheet) => OurWorkbooks.Shown(OurWorkbooks.Results, sheet);
        Assert.Equal(ResultSheets.Order(StringComparer.Ordinal), OurWorkbooks.Shown(OurWorkbooks.Results).Select(s => s.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["Candidat", .. CohortTable.All.Select(c => c.Candidate.Name)], Shown("Synthèse").Select(line => line[2]));
        Assert.Contains(Shown("Manques"), line => line[3] == "Bruno Étchart");
        Assert.Equal("mesure", Shown("Détail")[0][4]);
    }

    [Fact]
    public void Marks_are_numbers_that_can_be_sorted_and_are_shown_with_decimals()
    {
        Requires.Openpyxl();
        Requires.Calc();
        var synthesis = OurWorkbooks.Openpyxl(OurWorkbooks.Results)[0];
        Assert.Equal(("domaine PO : valeur", "n", "0.00##"), (synthesis.Cells["H1"].Text, synthesis.Cells["H12"].Type, synthesis.Cells["H12"].Format));
        Assert.Equal("69.99", synthesis.Cells["H12"].Text);
        Assert.Equal("70.3333333333333", synthesis.Cells["H3"].Text);
        Assert.False(synthesis.Cells.ContainsKey("H8"));
        var column = OurWorkbooks.Shown(OurWorkbooks.Results, "Synthèse").Select(line => line[7].Replace('.', ',')).ToList();
        Assert.Equal(("70,3333", "69,99", "100,00", ""), (column[2], column[11], column[12], column[7]));
        var detail = OurWorkbooks.Openpyxl(OurWorkbooks.Results)[1].Cells;
        var means = detail.Where(c => c.Value.Text == "résultat").Select(c => detail.GetValueOrDefault("G" + c.Key[1..])).OfType<ForeignCell>().ToList();
        Assert.NotEmpty(means);
        Assert.All(means, c => Assert.Equal("n", c.Type));
    }

    [Fact]
    public void Days_are_dates_and_codes_and_names_are_texts()
    {
        Requires.Openpyxl();
        var decisions = OurWorkbooks.Openpyxl(OurWorkbooks.Results)[3];
        Assert.Equal(new ForeignCell("2026-11-27", "d", "dd/mm/yyyy"), decisions.Cells["J2"]);
        Assert.Equal(new ForeignCell("R", "s", "@"), decisions.Cells["D2"]);
    }

    [Fact]
    public void Questions_are_read_with_their_hidden_columns_and_what_is_expected()
    {
        Requires.Openpyxl();
        var sheet = Assert.Single(OurWorkbooks.Openpyxl(OurWorkbooks.Review));
        Assert.Equal(("À trancher", "A2"), (sheet.Name, sheet.Frozen));
        Assert.Equal(["N", "O", "P"], sheet.Hidden);
        Assert.Equal("Izard Noé", sheet.Cells["C2"].Text);
        var rule = sheet.Rules.First(r => r.Cells.Any(c => c.StartsWith("J2", StringComparison.Ordinal)));
        Assert.Equal("none", rule.Type);
        Assert.StartsWith("Attendu : ", rule.Prompt, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_sheet_has_the_limits_and_lists_of_its_fields_and_LibreOffice_keeps_them()
    {
        Requires.Openpyxl();
        Requires.Calc();
        var ours = Assert.Single(OurWorkbooks.Openpyxl(OurWorkbooks.Entry));
        Assert.Equal(("Saisie", "A8"), (ours.Name, ours.Frozen));
        Assert.Equal(["F"], ours.Hidden);
        Assert.Equal("Champ", ours.Cells["F7"].Text);
        Assert.Contains(ours.Rules, r => r is { Type: "decimal", First: "0", Second: "100" });
        Assert.Contains(ours.Rules, r => r is { Type: "list", First: "\"absent,non évalué,sans objet,illisible\"" });
        Assert.Contains(ours.Rules, r => r.Type == "date");
        var saved = Assert.Single(OurWorkbooks.OpenpyxlAfterCalc(OurWorkbooks.Entry));
        // Without a window LibreOffice keeps no frozen rows, of anybody's workbooks.
        Assert.Equal(ours.Name, saved.Name);
        Assert.Equal(Enforced(ours), Enforced(saved));
        Assert.Equal(ours.Cells.Select(c => (c.Key, c.Value.Text)), saved.Cells.Select(c => (c.Key, c.Value.Text)));
    }

    [Fact]
    public void Every_entry_sheet_says_the_same_in_every_program()
    {
        Requires.Openpyxl();
        Requires.Calc();
        foreach (var name in OurWorkbooks.All.Keys.Where(k => k.StartsWith("saisie", StringComparison.Ordinal)))
        {
            var (ours, saved) = (OurWorkbooks.Openpyxl(name).Single(), OurWorkbooks.OpenpyxlAfterCalc(name).Single());
            Assert.Equal(ours.Cells.Select(c => (c.Key, c.Value.Text)), saved.Cells.Select(c => (c.Key, c.Value.Text)));
            Assert.Equal(Enforced(ours), Enforced(saved));
            Assert.Equal(ours.Cells["F7"].Text, OurWorkbooks.Shown(name, "Saisie")[6][5]);
        }
    }

    [Fact]
    public void No_text_is_run_or_changed()
    {
        Requires.Openpyxl();
        Requires.Calc();
        var cells = OurWorkbooks.Openpyxl(OurWorkbooks.Texts).Single().Cells.Values;
        Assert.All(cells, c => Assert.Equal(("s", "@"), (c.Type, c.Format)));
        // openpyxl leaves the escape of a text that looks like one as it is, where texts are not shared.
        Assert.Equal(OurWorkbooks.Difficult, cells.Select(c => c.Text.Replace("_x005F_", "_", StringComparison.Ordinal)));
        Assert.Equal(OurWorkbooks.Difficult, OurWorkbooks.Shown(OurWorkbooks.Texts).Single().Lines.Select(line => line[0]));
        Assert.Equal(OurWorkbooks.Difficult, OurWorkbooks.OpenpyxlAfterCalc(OurWorkbooks.Texts).Single().Cells.Values.Select(c => c.Text));
    }

    [Fact]
    public void No_sheet_holds_a_formula_or_an_error()
    {
        Requires.Openpyxl();
        Assert.All(OurWorkbooks.All.Keys.SelectMany(OurWorkbooks.Openpyxl).SelectMany(s => s.Cells.Values), c => Assert.True(c.Type is "s" or "n" or "d", c.Type));
    }

    /// <summary>Limits and lists, cell by cell: programs join cells into ranges as they like.</summary>
    private static IEnumerable<string> Enforced(ForeignSheet sheet) => sheet.Rules
        .Where(r => r.Type != "none")
        .SelectMany(r => r.Cells.SelectMany(Single).Select(c => $"{c} {r.Type} {r.First} {(r.Type == "list" ? "" : r.Second)}"))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Single(string range)
    {
        var ends = range.Split(':');
        int Row(string cell) => int.Parse(cell[1..], System.Globalization.CultureInfo.InvariantCulture);
        return Enumerable.Range(Row(ends[0]), Row(ends[^1]) - Row(ends[0]) + 1).Select(row => FormattableString.Invariant($"{range[0]}{row}"));
    }
}
