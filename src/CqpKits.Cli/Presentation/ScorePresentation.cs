using CqpKits.French;
using CqpKits.Scoring.Decisions;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;
using CqpKits.Sessions.Results;

namespace CqpKits.Cli.Presentation;

/// <summary>Prints results: the means of each person by domaine, the consensus values, the verdict, and what is missing with the persons to ask.</summary>
internal static class ScorePresentation
{
    private const string Unknown = "—";

    public static void Show(ScoreResult result, TextWriter output)
    {
        foreach (var session in result.Sessions)
        {
            output.WriteLine($"{session.Title} — {(session.SessionTitle.Length > 0 ? $"{session.SessionTitle} (« {session.Session} »)" : $"session « {session.Session} »")}");
            foreach (var decided in session.Results)
            {
                output.WriteLine();
                Show(decided.Final, output);
                Decisions(decided, output);
            }

            output.WriteLine();
        }

        FilesPresentation.Totals(result.Files, output);
    }

    private static void Show(CandidateResult candidate, TextWriter output)
    {
        output.WriteLine(candidate.Name);
        TextTables.Console(output).Write(Marks(candidate));
        foreach (var node in candidate.Nodes)
        {
            output.WriteLine($"  {ResultWords.ReasonOf(node)}");
            foreach (var remark in node.Remarks)
            {
                output.WriteLine($"    à noter : {ResultWords.Of(remark)}");
            }
        }

        foreach (var node in candidate.Aside)
        {
            output.WriteLine($"  À part — {ResultWords.ReasonOf(node)}");
        }

        foreach (var remark in candidate.Remarks)
        {
            output.WriteLine($"  À noter : {ResultWords.Of(remark)}");
        }

        var rule = candidate.RuleSet is { } code ? $" (règle « {code} »)" : "";
        output.WriteLine($"  Verdict : {ResultStatusText.Of(candidate.Status)}{rule} — {ResultWords.ReasonOf(candidate)}");
        ShowOutcome(candidate, output);
        Lacks(candidate, output);
    }

    private static void Decisions(DecidedResult decided, TextWriter output)
    {
        if (decided.Decisions.Count > 0)
        {
            output.WriteLine($"  Calculé, avant décision : {ResultStatusText.Of(decided.Computed.Status)} — {ResultWords.ReasonOf(decided.Computed)}");
        }

        foreach (var d in decided.Decisions)
        {
            output.WriteLine($"  Décision ({d.Item ?? "certification"}) : {d.BeforeText} → {d.AfterText}, par {d.Who}, le {FrenchText.ShortDate(d.When)} — {d.Why}");
        }
    }

    private static void ShowOutcome(CandidateResult candidate, TextWriter output)
    {
        if (candidate.Outcome is not { } outcome)
        {
            return;
        }

        var mention = candidate.Mention is { } m ? $", mention « {m} »" : "";
        output.WriteLine($"  Issue : {outcome.Text}{mention}{(outcome.Within is { } within ? $", dans un délai de {within}" : "")}");
        foreach (var remaining in outcome.Remaining)
        {
            output.WriteLine($"    reste à faire : {remaining}");
        }
    }

    private static Spectre.Console.Table Marks(CandidateResult candidate)
    {
        var table = TextTables.With(["", .. candidate.Nodes.Select(n => n.Label)]);
        foreach (var holder in candidate.Nodes.SelectMany(n => n.Members).Select(m => m.Holder).Distinct())
        {
            table.Add([$"{holder} (moyenne)", .. candidate.Nodes.Select(n => Member(n.Members.FirstOrDefault(m => m.Holder == holder)))]);
        }

        foreach (var source in candidate.Nodes.SelectMany(n => n.Sources).DistinctBy(s => (s.Assessor, s.Holder)))
        {
            table.Add([$"{NameOf(source)} (note retenue)", .. candidate.Nodes.Select(n => Source(n.Sources.FirstOrDefault(s => s.Assessor == source.Assessor && s.Holder == source.Holder)))]);
        }

        table.Add(["Résultat", .. candidate.Nodes.Select(n => n.Value is { } v ? FrenchText.Rounded(v) : ResultStatusText.Of(n.Status))]);
        return table;
    }

    private static string Member(MemberMean? member) => member switch
    {
        null => "",
        { Value: { } value } => FrenchText.Rounded(value),
        _ => FormattableString.Invariant($"{Unknown} ({member.Given} sur {member.Expected})"),
    };

    private static string NameOf(SourceMark source) => source.Holder.Length > 0 ? source.Holder : source.Label;

    private static string Source(SourceMark? mark) => mark switch
    {
        null => "",
        { Value: not null } => ResultNumbers.InReason(mark),
        { Provisional: { } mean } => $"{Unknown} (moyenne provisoire {FrenchText.Rounded(mean)})",
        _ => Unknown,
    };

    private static void Lacks(CandidateResult candidate, TextWriter output)
    {
        if (candidate.Lacks.Count == 0)
        {
            return;
        }

        output.WriteLine("  Il manque :");
        foreach (var holder in candidate.Lacks.GroupBy(l => l.Holder))
        {
            output.WriteLine($"    {holder.Key}");
            foreach (var lack in holder)
            {
                output.WriteLine($"      - {ResultWords.Of(lack)}");
            }
        }
    }
}
