using CqpKits.French;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;
using CqpKits.Sessions.Returned;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Results;

/// <summary>Results as a table for spreadsheets: UTF-8 with mark, semicolons, one line for each mark, mean, agreed value and verdict. No cell can be taken for a formula.</summary>
internal static class ResultCsv
{
    /// <summary>Heads of the columns.</summary>
    public static readonly IReadOnlyList<string> Headings =
        ["certification", "session", "candidat", "domaine", "mesure", "titulaire", "valeur", "statut", "motif", "fichier"];

    public static string Write(ScoreResult result) =>
        CsvTable.Write([Headings, .. Lines(result).Select(row => row.Select(c => c.Text))]);

    /// <summary>The lines, each cell as it is.</summary>
    public static IEnumerable<ResultCell[]> Lines(ScoreResult result) =>
        from session in result.Sessions
        from decided in session.Results
        from row in Rows(decided.Final, result.Files).Concat(decided.Decisions.Select(Row))
        select (ResultCell[])[session.Certification, session.Session, decided.Final.Name, .. row];

    private static ResultCell[] Row(JuryDecision decision) =>
        [decision.Item ?? "", "décision", decision.Who, decision.AfterText, $"avant : {decision.BeforeText}", $"{decision.Why} ({FrenchText.ShortDate(decision.When)})", ""];

    private static IEnumerable<ResultCell[]> Rows(CandidateResult candidate, IReadOnlyList<ReturnedFile> files)
    {
        foreach (var node in candidate.Nodes)
        {
            foreach (var member in node.Members)
            {
                var given = FormattableString.Invariant($"{member.Given} {(member.Given > 1 ? "notes" : "note")} sur {member.Expected}");
                yield return [node.Code, "moyenne individuelle", member.Holder, member.Value, member.Value is null ? "incomplet" : "complet", given, FileOf(member, candidate, files)];
            }

            foreach (var source in node.Sources)
            {
                yield return [node.Code, $"note {source.Label}", source.Holder, source.Value, source.Value is null ? "non connu" : "connu", source.Given is null ? "" : ResultNumbers.Of(source, node), ""];
            }

            yield return [node.Code, "résultat", "", node.Value, ResultStatusText.Of(node.Status), ResultWords.ReasonOf(node), ""];
        }

        foreach (var node in candidate.Aside)
        {
            yield return [node.Code, "jugé à part", "", node.Value, ResultStatusText.Of(node.Status), ResultWords.ReasonOf(node), ""];
        }

        yield return ["", "verdict", "", candidate.Value, ResultStatusText.Of(candidate.Status), ResultWords.ReasonOf(candidate), ""];
        if (candidate.Outcome is { } outcome)
        {
            yield return ["", "issue", "", candidate.Mention ?? "", OutcomeKindWords.Of(outcome.Kind), outcome.Text, ""];
        }

        foreach (var lack in candidate.Lacks)
        {
            yield return [lack.Node, "manque", lack.Holder, "", lack.NeedsReview ? "à trancher" : "manquant", ResultWords.Of(lack), lack.File];
        }
    }

    private static string FileOf(MemberMean member, CandidateResult candidate, IReadOnlyList<ReturnedFile> files) =>
        files.FirstOrDefault(f => f.Candidate == candidate.Name && f.Holder == member.Holder && f.Disposition is not Disposition.Duplicate)?.Path ?? "";
}
