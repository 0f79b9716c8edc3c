using System.Globalization;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Docx;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Decisions;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Proving;
using CqpKits.Scoring.Results;
using CqpKits.Sessions.Deliberating;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Results;
using CqpKits.Tests.Docx;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Tests.Cohort;

/// <summary>The page of a cohort: a row for each candidate, a column for each element. What its bars show is written over them, and what failed is white on black.</summary>
public sealed class CohortMatrixTests
{
    [Theory]
    [InlineData("agc")]
    [InlineData("technico-commercial-chimie")]
    public void Each_cell_says_the_result_and_its_bar_stays_on_its_side_of_the_threshold(string code)
    {
        var certification = Certifications.Load(MemoryWorkspace.Shipped(), code).Value!;
        foreach (var rules in certification.RuleSets)
        {
            var results = Results(certification, rules);
            var matrix = Matrices(Page(certification, results)).Single();
            var elements = results.SelectMany(r => r.Final.Nodes).Select(n => n.Code).Distinct().ToList();
            Assert.Equal(elements, BlockContent.Codes([.. matrix.Rows[0].Cells.SelectMany(c => c.Blocks)]));
            foreach (var (result, row) in results.Zip(matrix.Rows.Skip(1)))
            {
                AssertRow(result.Final, elements, row);
            }

            Assert.Equal(
                elements.Select(e => Counts(results.Select(r => r.Final.Nodes.FirstOrDefault(n => n.Code == e)).OfType<NodeResult>())),
                matrix.Rows[^1].Cells.Skip(1).SkipLast(1).Select(c => BlockContent.Text(c.Blocks)));
        }
    }

    private static void AssertRow(CandidateResult result, List<string> elements, Row row)
    {
        Assert.Equal(result.Name, BlockContent.Text(row.Cells[0].Blocks));
        foreach (var (element, cell) in elements.Zip(row.Cells.Skip(1)))
        {
            var view = ItemViews.Of(result.Nodes.Single(n => n.Code == element), null, StatedWords.None);
            Assert.StartsWith(view.Sign, BlockContent.Text(cell.Blocks).Replace('\u00A0', ' ').Replace('\u202F', ' '), StringComparison.Ordinal);
            Assert.Equal(view.Status == "non validé", cell.IsReversed);
            Assert.Equal(view.Bar is null, cell.Blocks.OfType<Drawing>().FirstOrDefault() is null);
            if (cell.Blocks.OfType<Drawing>().FirstOrDefault() is { } drawing)
            {
                Assert.Contains(view.Status, drawing.Description, StringComparison.Ordinal);
                var bar = drawing.Shapes.OfType<DrawnRectangle>().Last();
                var threshold = drawing.Shapes.OfType<DrawnLine>().SingleOrDefault();
                Assert.Equal(view.ThresholdBar is null, threshold is null);
                if (threshold is not null)
                {
                    Assert.Equal(decimal.Parse(view.Value!.Replace(',', '.'), CultureInfo.InvariantCulture) >= view.ThresholdBar, bar.Width >= threshold.X1);
                }
            }
        }

        Assert.StartsWith(ResultStatusText.Of(result.Status), BlockContent.Text(row.Cells[^1].Blocks), StringComparison.Ordinal);
    }

    /// <summary>Any number of elements fits its page, in one table or several, and a hundred candidates are all there.</summary>
    [Theory]
    [InlineData(1, false, 1)]
    [InlineData(6, false, 1)]
    [InlineData(7, true, 1)]
    [InlineData(12, true, 1)]
    [InlineData(25, true, 3)]
    public void Any_number_of_elements_fits(int elements, bool landscape, int tables)
    {
        var certification = Certifications.Load(MemoryWorkspace.Shipped(), "agc").Value!;
        var one = Results(certification, certification.RuleSets[0])[0].Final;
        List<DecidedResult> results = [.. Enumerable.Range(1, 100).Select(i => Many(one, i, elements))];
        var page = Page(certification, results);
        Assert.Equal(landscape, page.Page.Landscape);
        var matrices = Matrices(page);
        Assert.Equal(tables, matrices.Count);
        Assert.Equal(elements, matrices.Sum(m => m.Widths.Count - 2));
        Assert.All(matrices, m => Assert.Equal((102, 1), (m.Rows.Count, m.HeaderRows)));
        ValidDocx.Check(new DocxWriter().Write(page, Theme.Default));
    }

    /// <summary>Where the branch has declared no rule there is nothing to draw: a sign for each bloc, and the page says that no rule was applied.</summary>
    [Fact]
    public void Without_a_rule_there_are_signs()
    {
        const string list = "essai.csv";
        var workspace = MemoryWorkspace.Shipped().With(list, "nom;prenom\nAlba;Jeanne\nBrun;Paul\n");
        Assert.True(WordAlone.Build(workspace, new() { Certification = "commercial-sedentaire", CandidateFile = list }).Succeeded);
        var scored = ScoreReturns.Run(workspace, new ScoreRequest { Paths = ["output/commercial-sedentaire/essai"] }).Value!;
        Assert.Empty(WordAlone.Documents(workspace, "d", scored).Diagnostics);
        var path = workspace.Files.Keys.Single(f => f.EndsWith("page-de-cohorte.docx", StringComparison.Ordinal));
        ValidDocx.Check(workspace.Files[path]);
        var text = CohortTests.Text(workspace, path);
        Assert.Contains("Aucune règle n'a pu être appliquée.", text, StringComparison.Ordinal);
        Assert.Contains("Alba Jeanne\n?\n?\n?\nrègle non déclarée", text, StringComparison.Ordinal);
    }

    private static DecidedResult Many(CandidateResult one, int number, int elements)
    {
        var result = one with
        {
            Candidate = FormattableString.Invariant($"c{number}"),
            Name = FormattableString.Invariant($"Nom {number}"),
            Nodes = [.. Enumerable.Range(1, elements).Select(e => one.Nodes[0] with { Code = FormattableString.Invariant($"E{e}") })],
        };
        return new DecidedResult(result, result, []);
    }

    private static List<DecidedResult> Results(Certification certification, RuleSet rules) =>
        [.. RuleProof.Run(certification, rules).Select((c, i) => Named(c.Result with { Candidate = FormattableString.Invariant($"cas-{i}"), Name = FormattableString.Invariant($"Cas {i}") }))];

    private static DecidedResult Named(CandidateResult result) => new(result, result, []);

    private static Document Page(Certification certification, IReadOnlyList<DecidedResult> results)
    {
        var session = new SessionResult(certification.Identity.Code, certification.Identity.Title, "essai", results, Deliberation.None)
        {
            MakeView = () => new SessionViews(certification, [], null).Of("essai", results, Deliberation.None),
        };
        var piece = ResultPieces.Of(certification, session).Single(p => p.Document == ResultDocument.Cohort);
        var composed = ResultTemplates.Load(MemoryWorkspace.Shipped(), certification).Value!.Compose(piece);
        Assert.True(composed.Succeeded, string.Join('\n', composed.Diagnostics));
        return composed.Value!;
    }

    private static IReadOnlyList<Table> Matrices(Document page) =>
        [.. BlockContent.Tables(page.Blocks).Where(t => t.Description.StartsWith("Résultat de chaque candidat", StringComparison.Ordinal))];

    private static string Counts(IEnumerable<NodeResult> nodes)
    {
        var statuses = nodes.Select(n => n.Status).ToList();
        var (validated, refused) = (statuses.Count(s => s == ResultStatus.Validated), statuses.Count(s => s == ResultStatus.NotValidated));
        return FormattableString.Invariant($"{validated} / {refused} / {statuses.Count - validated - refused}");
    }
}
