using CqpKits.Diagnostics;
using CqpKits.Forms;

namespace CqpKits.Kits;

/// <summary>Several files of one form: the same twice is a duplicate; two that differ are both kept, and a person settles what differs.</summary>
internal static class Copies
{
    /// <summary>The files, duplicates marked, differing answers turned into conflicts.</summary>
    public static IReadOnlyList<ReturnedFile> Settle(IReadOnlyList<ReturnedFile> files, List<Diagnostic> diagnostics)
    {
        var settled = new Dictionary<string, ReturnedFile>();
        foreach (var group in files.Where(f => f.Issue is not null && f.Disposition != Disposition.Refused).GroupBy(KeyOf))
        {
            foreach (var file in SettleGroup([.. group], diagnostics))
            {
                settled[file.Path] = file;
            }
        }

        return [.. files.Select(f => settled.GetValueOrDefault(f.Path, f))];
    }

    /// <summary>Blank forms share their identity: there, the candidate and the holder entered tell them apart.</summary>
    private static string KeyOf(ReturnedFile file) => file.Issue!.Candidate.Length > 0
        ? file.Issue.Code.ToString()
        : string.Join('\n', file.Issue.Code, FrenchText.Fold(file.Candidate), FrenchText.Fold(file.Holder));

    private static IEnumerable<ReturnedFile> SettleGroup(List<ReturnedFile> group, List<Diagnostic> diagnostics)
    {
        var first = group.Find(f => !f.IsAsIssued && f.Answers.Any(a => a.Status != AnswerStatus.Missing)) ?? group[0];
        var kept = first;
        diagnostics.AddRange(EnteredTwice(group));
        foreach (var file in group.Where(f => f != first))
        {
            // The form as it was issued says nothing against the one that was filled.
            var differing = file.IsAsIssued ? [] : Differing(first, file);
            if (differing.Count > 0)
            {
                diagnostics.Add(ReturnMessages.VersionConflict(file.Path, first.Path, differing.Count));
                kept = WithConflicts(kept, file, differing);
            }

            yield return file with { Disposition = Disposition.Duplicate };
        }

        yield return kept;
    }

    private static IEnumerable<Diagnostic> EnteredTwice(List<ReturnedFile> copies) => copies
        .DistinctBy(f => f.Sha256)
        .Select(f => (f.Path, Who: f.Answers.Select(a => a.EnteredBy).OfType<string>().FirstOrDefault()))
        .Where(f => f.Who is not null)
        .GroupBy(f => FrenchText.Fold(f.Who!))
        .Where(g => g.Count() > 1)
        .Select(g => ReturnMessages.EnteredTwiceByOne(g.Last().Path, g.Last().Who!));

    private static HashSet<string> Differing(ReturnedFile a, ReturnedFile b)
    {
        if (a.Sha256 == b.Sha256)
        {
            return [];
        }

        var others = b.Answers.ToDictionary(x => x.FieldId);
        return [.. a.Answers.Where(x => !Same(x, others[x.FieldId])).Select(x => x.FieldId)];
    }

    private static bool Same(Answer a, Answer b) => a.Status == b.Status && Equals(a.Value, b.Value) && (a.Value is not null || a.RawText == b.RawText);

    private static ReturnedFile WithConflicts(ReturnedFile kept, ReturnedFile other, HashSet<string> differing)
    {
        var others = other.Answers.ToDictionary(x => x.FieldId);
        return kept with
        {
            Disposition = Disposition.ReadWithDoubts,
            Answers = [.. kept.Answers.Select(a => differing.Contains(a.FieldId) ? Conflict(a, others[a.FieldId], other.Path) : a)],
        };
    }

    private static Answer Conflict(Answer answer, Answer other, string otherPath) => answer with
    {
        Status = AnswerStatus.Conflict,
        Value = null,
        Decision = null,
        RawText = $"{Shown(answer)} | {Shown(other)}",
        Reason = $"deux versions : « {Shown(answer)} » ici{ByWhom(answer)}, « {Shown(other)} » dans « {otherPath} »{ByWhom(other)}",
    };

    private static string ByWhom(Answer answer) => answer.EnteredBy is { } who ? $" (saisi par {who})" : "";

    private static string Shown(Answer answer) => answer.Value?.Display ?? (answer.RawText.Length > 0 ? answer.RawText : "rien");
}
