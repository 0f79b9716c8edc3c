using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Decisions;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;
using CqpKits.Sheets.Writing;

namespace CqpKits.Sessions.Results;

/// <summary>Results as a workbook: candidates by items, every line of the table of results, what is missing, what was decided. Marks are numbers and days are dates; all else is text, and nothing can be run.</summary>
internal static class ResultBook
{
    private static readonly string[] LackHeadings = ["Certification", "Session", "Candidat", "De", "Quoi", "Élément", "À trancher", "Retient le verdict", "Fichier", "Champ"];
    private static readonly string[] DecisionHeadings = ["Certification", "Session", "Candidat", "Élément", "Évaluateur", "Avant", "Après", "Qui", "Pourquoi", "Date"];

    public static byte[] Write(ScoreResult result) => SheetWriter.Write(
    [
        Synthesis(result),
        Sheet("Détail", ResultCsv.Headings, ResultCsv.Lines(result), [16, 18, 26, 10, 22, 24, 12, 16, 70, 40]),
        Sheet("Manques", LackHeadings, Each<Lack>(result, r => r.Final.Lacks, Line), [16, 18, 26, 26, 60, 10, 12, 12, 40, 26]),
        Sheet("Décisions", DecisionHeadings, Each<JuryDecision>(result, r => r.Decisions, Line), [16, 18, 26, 10, 16, 16, 16, 30, 50, 12]),
    ]);

    /// <summary>One line for each candidate, two columns for each item that any of them was judged on.</summary>
    private static SheetBook Synthesis(ScoreResult result)
    {
        var items = result.Sessions.SelectMany(s => s.Candidates).SelectMany(c => c.Nodes).DistinctBy(n => (n.Level, n.Code)).ToList();
        string[] heads = ["Certification", "Session", "Candidat", "Règle", .. items.SelectMany(i => (string[])[$"{i.Noun} {i.Code}", $"{i.Noun} {i.Code} : valeur"]), "Verdict", "Valeur", "Issue", "Mention", "Motif", "Décidé par le jury"];
        var rows = Each<DecidedResult>(result, r => [r], (r, _) =>
        [
            r.Final.RuleSet ?? "",
            .. items.SelectMany(i => Cells(r.Final.Nodes.FirstOrDefault(n => n.Level == i.Level && n.Code == i.Code))),
            ResultStatusText.Of(r.Final.Status), r.Final.Value,
            r.Final.Outcome is { } o ? OutcomeKindWords.Of(o.Kind) : "", r.Final.Mention ?? "", ResultWords.ReasonOf(r.Final), r.Decisions.Count > 0 ? "oui" : "non",
        ]);
        return Sheet("Synthèse", heads, rows, [16, 18, 26, 16, .. items.SelectMany(_ => (int[])[16, 14]), 18, 12, 14, 14, 70, 12]);
    }

    private static ResultCell[] Cells(NodeResult? node) => node is null ? ["", ""] : [ResultStatusText.Of(node.Status), node.Value];

    private static ResultCell[] Line(Lack lack, DecidedResult _) =>
        [lack.Holder, ResultWords.Of(lack), lack.Node, lack.NeedsReview ? "oui" : "non", lack.Blocks ? "oui" : "non", lack.File, lack.FieldId];

    private static ResultCell[] Line(JuryDecision d, DecidedResult _) =>
        [d.Item ?? "", (d as MarkDecision)?.Assessor ?? "", d.BeforeText, d.AfterText, d.Who, d.Why, d.When];

    private static IEnumerable<ResultCell[]> Each<T>(ScoreResult result, Func<DecidedResult, IEnumerable<T>> parts, Func<T, DecidedResult, ResultCell[]> line) =>
        from session in result.Sessions
        from decided in session.Results
        from part in parts(decided)
        select (ResultCell[])[session.Certification, session.Session, decided.Final.Name, .. line(part, decided)];

    private static SheetBook Sheet(string title, IReadOnlyList<string> heads, IEnumerable<ResultCell[]> rows, IEnumerable<int> widths) => new()
    {
        Title = title,
        Columns = [.. widths.Select(w => new SheetColumn(w))],
        FrozenRows = 1,
        Rows = rows.Select(r => new SheetRow([.. r.Select(c => c.Cell)])).Prepend(new SheetRow([.. heads.Select(h => new SheetCell(h, SheetLook.Heading))])),
    };
}
