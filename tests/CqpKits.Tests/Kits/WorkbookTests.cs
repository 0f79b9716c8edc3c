using System.IO.Compression;
using System.Text;
using CqpKits.Workspaces.Candidates;
using CsCheck;

namespace CqpKits.Tests.Kits;

public sealed class WorkbookTests
{
    private const string Path = "listes/jury.csv";

    private const string Sheet = """
        <row r="1"><c r="A1" t="inlineStr"><is><t>Nom</t></is></c><c r="B1" t="inlineStr"><is><t>Prénom</t></is></c><c r="C1" t="inlineStr"><is><t>Date</t></is></c><c r="D1" t="inlineStr"><is><t>Identifiant</t></is></c><c r="E1" t="inlineStr"><is><t>Aménagements</t></is></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>Durand</t></is></c><c r="B2" t="inlineStr"><is><t>Zoé</t></is></c><c r="C2" s="1"><v>46554</v></c><c r="D2"><v>7012</v></c><c r="E2" t="inlineStr"><is><t>Gros caractères, tiers-temps</t></is></c></row>
        <row r="4"><c r="A4" t="inlineStr"><is><t>Roy</t></is></c><c r="B4" t="inlineStr"><is><t>Léa</t></is></c><c r="C4" t="inlineStr"><is><t>16/06/2027</t></is></c></row>
        """;

    [Fact]
    public void A_workbook_is_read_as_a_csv_is_with_dates_as_cells_or_text()
    {
        var outcome = CandidateList.Read(Path, ListWorkbook.Of(Sheet), SampleLists.Context);
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(
            [("Durand", (DateOnly?)new DateOnly(2027, 6, 16), "7012", true, true, 2), ("Roy", new DateOnly(2027, 6, 16), null, false, false, 4)],
            outcome.Value!.Select(c => (c.LastName, c.EvaluationDate, c.Identifier, c.LargePrint, c.ExtraTime, c.Position!.Line)));
    }

    [Fact]
    public void A_workbook_names_the_route_and_who_evaluates()
    {
        var rows = Sheet.Replace("Identifiant", "Professionnel VAE", StringComparison.Ordinal).Replace("<v>7012</v>", "<v>7</v>", StringComparison.Ordinal)
            .Replace("Aménagements", "Voie", StringComparison.Ordinal).Replace("Gros caractères, tiers-temps", "vae", StringComparison.Ordinal);
        var outcome = CandidateList.Read(Path, ListWorkbook.Of(rows), SampleLists.Context);
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal([("vae", "7"), ("formation", null)], outcome.Value!.Select(c => (c.Route, c.EvaluatorsOf("professionnel-vae").SingleOrDefault())));
    }

    [Fact]
    public void Cells_are_read_as_a_person_reads_them()
    {
        var rows = """
            <row r="1"><c r="A1" t="inlineStr"><is><t>nom</t></is></c><c r="B1" t="inlineStr"><is><t>prenom</t></is></c><c r="C1" t="inlineStr"><is><t>identifiant</t></is></c><c r="D1" t="inlineStr"><is><t>entreprise</t></is></c></row>
            <row r="2"><c r="A2" t="str"><f>UPPER("durand")</f><v>DURAND</v></c><c r="B2" t="inlineStr"><is><r><t>Zo</t></r><r><t>é</t></r></is></c><c r="C2"><v>1.0000000000000001E11</v></c><c r="D2" t="b"><v>1</v></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>Roy</t></is></c><c r="B3" t="inlineStr"><is><t>Léa</t></is></c><c r="C3" s="2"><v>7012</v></c></row>
            <row r="1048576" ht="15"><c r="XFD1048576" s="1"/></row>
            """;
        var outcome = CandidateList.Read(Path, ListWorkbook.Of(rows), SampleLists.Context);
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal([("DURAND", "Zoé", "100000000000", "VRAI"), ("Roy", "Léa", "07012", null)], outcome.Value!.Select(c => (c.LastName, c.FirstName, c.Identifier, c.Company)));
    }

    [Fact]
    public void What_a_list_holds_beside_its_cells_is_left_alone()
    {
        using var file = new MemoryStream();
        file.Write(ListWorkbook.Of(Sheet));
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            ListWorkbook.Add(zip, "xl/pivotTables/pivotTable1.xml", "<pivotTableDefinition/>");
            ListWorkbook.Add(zip, "xl/externalLinks/_rels/externalLink1.xml.rels", "<Relationships><Relationship Id=\"a\" Type=\"externalLinkPath\" Target=\"file:///C:/autre.xlsx\" TargetMode=\"External\"/></Relationships>");
        }

        Assert.Equal(2, CandidateList.Read(Path, file.ToArray(), SampleLists.Context).Value!.Count);
    }

    [Fact]
    public void A_bad_cell_is_said_with_its_row()
    {
        var outcome = CandidateList.Read(Path, ListWorkbook.Of(Sheet.Replace("16/06/2027", "mi-juin", StringComparison.Ordinal)), SampleLists.Context);
        Assert.Equal(("CQP228", 4), outcome.Diagnostics.Select(d => (d.Code, d.Position!.Line)).Single());
        Assert.Equal("Durand", Assert.Single(outcome.Value!).LastName);
    }

    [Theory]
    [InlineData("gros caractères", true, false)]
    [InlineData("Tiers temps", false, true)]
    [InlineData("TIERS-TEMPS | gros caracteres", true, true)]
    [InlineData("", false, false)]
    public void Arrangements_are_read_in_their_usual_forms(string cell, bool large, bool extra)
    {
        var candidate = Assert.Single(CandidateList.Read(Path, Encoding.UTF8.GetBytes($"nom;prenom;aménagements\nA;B;{cell}\n"), SampleLists.Context).Value!);
        Assert.Equal((large, extra), (candidate.LargePrint, candidate.ExtraTime));
    }

    [Fact]
    public void An_unknown_arrangement_is_an_error_at_its_line()
    {
        var outcome = CandidateList.Read(Path, "nom;prenom;amenagements\nC;D;\nA;B;gros caratère\n"u8.ToArray(), SampleLists.Context);
        var fault = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("CQP234", 3), (fault.Code, fault.Position!.Line));
        Assert.Contains("gros caractères", fault.Hint, StringComparison.Ordinal);
        Assert.Equal("c-d", Assert.Single(outcome.Value!).Key);
    }

    [Theory]
    [InlineData("<row r=\"9000\"><c r=\"A9000\"><v>1</v></c></row>", "CQP235")]
    [InlineData("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>", "CQP235")]
    [InlineData("<row r=\"1\"><c r=\"AAAAAAAAAAA1\"><v>1</v></c></row>", "CQP235")]
    [InlineData("<row r=\"1\"><c r=\"A99999999999999\"><v>1</v></c></row>", "CQP235")]
    [InlineData("<row r=\"1\">", "CQP221")]
    [InlineData("", "CQP220")]
    public void A_sheet_that_cannot_be_used_costs_one_message(string rows, string code) =>
        Assert.Equal(code, Assert.Single(CandidateList.Read(Path, ListWorkbook.Of(rows), SampleLists.Context).Diagnostics).Code);

    [Fact]
    public void A_zip_bomb_is_not_inflated() =>
        Assert.Equal("CQP235", Assert.Single(CandidateList.Read(Path, ListWorkbook.Of(new string(' ', 60_000_000)), SampleLists.Context).Diagnostics).Code);

    [Fact]
    public void Entities_and_deep_nesting_are_refused()
    {
        Assert.Equal("CQP221", CandidateList.Read(Path, ListWorkbook.Of(Sheet, "<!DOCTYPE a [<!ENTITY b \"c\">]>"), SampleLists.Context).Diagnostics.Single().Code);
        var deep = string.Concat(Enumerable.Repeat("<row>", 100)) + string.Concat(Enumerable.Repeat("</row>", 100));
        Assert.Equal("CQP235", CandidateList.Read(Path, ListWorkbook.Of(deep), SampleLists.Context).Diagnostics.Single().Code);
    }

    [Fact]
    public void An_old_or_protected_workbook_is_named_for_what_it_is() =>
        Assert.Equal("CQP221", CandidateList.Read(Path, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0, 0], SampleLists.Context).Diagnostics.Single().Code);

    [Fact]
    public void No_damage_to_a_workbook_ends_the_run()
    {
        var sound = ListWorkbook.Of(Sheet);
        Gen.Select(Gen.Int[0, sound.Length - 1], Gen.Byte).Sample((at, value) =>
        {
            var bytes = sound.ToArray();
            bytes[at] = value;
            return CandidateList.Read(Path, bytes, SampleLists.Context).Diagnostics is not null;
        }, iter: 500);
    }
}
