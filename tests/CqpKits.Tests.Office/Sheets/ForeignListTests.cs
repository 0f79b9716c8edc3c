using System.Text;
using CqpKits.Treatments;
using CqpKits.Workspaces.Candidates;

namespace CqpKits.Tests.Office.Sheets;

/// <summary>Lists of candidates as other programs save them.</summary>
[Trait("Category", "Slow")]
public sealed class ForeignListTests
{
    private static readonly (string, string, DateOnly?, string?, string?)[] Expected =
    [
        ("Durand", "Zoé", new DateOnly(2027, 6, 16), "7012", "Brasserie & Fils"),
        ("Roy", "Léa", new DateOnly(2027, 6, 17), "0033", null),
    ];

    [Fact]
    public void LibreOffice_saves_a_list_that_is_read()
    {
        Requires.Calc();
        var csv = Encoding.UTF8.GetBytes("nom;prenom;date;identifiant;entreprise\nDurand;Zoé;16/06/2027;7012;Brasserie & Fils\nRoy;Léa;17/06/2027;=\"0033\";\n");
        Read(Calc.FromCsv(csv));
    }

    [Fact]
    public void Openpyxl_saves_a_list_that_is_read_with_merged_cells_and_days_from_1904()
    {
        Requires.Openpyxl();
        Read(Openpyxl.Write("""
            from datetime import date
            from openpyxl.utils.datetime import CALENDAR_MAC_1904
            book.epoch = CALENDAR_MAC_1904
            sheet.append(["nom", "prenom", "date", "identifiant", "entreprise"])
            sheet.append(["Durand", "Zoé", date(2027, 6, 16), 7012, "Brasserie & Fils"])
            sheet.append(["Roy", "Léa", date(2027, 6, 17), "0033", None])
            sheet.append(["", "", None, None, None])
            sheet.merge_cells("A4:E4")
            book.create_sheet("Autre").append(["rien"])
            """), "CQP240");
    }

    /// <summary>A list is read as it is meant; a second sheet is told of.</summary>
    private static void Read(byte[] list, params string[] told)
    {
        var outcome = CandidateList.Read("liste.xlsx", list, SampleLists.Context);
        Assert.Equal(told, outcome.Diagnostics.Select(d => d.Code));
        Assert.Equal(Expected, outcome.Value!.Select(c => (c.LastName, c.FirstName, c.EvaluationDate, c.Identifier, c.Company)));
    }
}
