using System.Text;
using CqpKits.Returns;
using CqpKits.Sessions.Results;
using NJsonSchema;

namespace CqpKits.Tests.Kits;

/// <summary>The JSON and the workbook of results, as programs and spreadsheets take them.</summary>
public sealed class ResultSchemaTests
{
    private const string Kept = "docs/" + ResultSchema.FileName;

    [Fact]
    public void The_schema_kept_is_the_one_of_what_is_written()
    {
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            File.WriteAllText(Repository.PathOf(Kept), ResultSchema.Write());
        }

        Assert.Equal(File.ReadAllText(Repository.PathOf(Kept)), ResultSchema.Write());
    }

    [Fact]
    public async Task What_is_written_is_valid()
    {
        var schema = await JsonSchema.FromJsonAsync(ResultSchema.Write(), TestContext.Current.CancellationToken);
        foreach (var outcome in new[] { CohortResults.ByDomain.Outcome, CohortResults.ByBlock.Outcome })
        {
            using var written = new MemoryStream();
            WriteResults.Json(outcome.Value!, outcome.Diagnostics, written);
            var json = Encoding.UTF8.GetString(written.ToArray());
            Assert.Empty(schema.Validate(json));
            Assert.NotEmpty(schema.Validate(json.Replace("\"verdict\": \"validé\"", "\"verdict\": \"reçu\"", StringComparison.Ordinal)));
            Assert.NotEmpty(schema.Validate(json.Replace("\"motif\"", "\"mottif\"", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void The_workbook_has_a_line_for_each_candidate_and_no_formula()
    {
        var book = ResultBook.Write(CohortResults.ByDomain.Outcome.Value!);
        Assert.Equal(book, ResultBook.Write(CohortResults.ByDomain.Outcome.Value!));
        var sheet = ReturnedWorkbook.Open("resultats.xlsx", book).Value!;
        Assert.Equal(["Candidat", .. CohortTable.All.Select(c => c.Candidate.Name)], sheet.Rows.Select(r => r.Text(2)));
        Assert.Equal("domaine PO : valeur", sheet.Rows[0].Text(7));
        Assert.Equal("69,99", sheet.Rows[11].Text(7)[..5]);
        Assert.All(sheet.Rows.SelectMany(r => r.Cells.Values), c => Assert.False(c.Has(CqpKits.Sheets.Reading.CellOddityKind.Formula)));
    }
}
