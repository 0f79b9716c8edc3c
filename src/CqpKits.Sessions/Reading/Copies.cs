using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.French;
using CqpKits.Sessions.Returned;

namespace CqpKits.Sessions.Reading;

/// <summary>Several files of one form: the same twice is a duplicate; two that differ are both kept, and a person settles what differs.</summary>
internal static class Copies
{
    /// <summary>The files, duplicates marked, differing answers turned into conflicts.</summary>
    public static Checked<IReadOnlyList<ReturnedFile>> Settle(IReadOnlyList<ReturnedFile> files)
    {
        var groups = files.Where(f => f.Issue is not null && f.Disposition != Disposition.Refused).GroupBy(KeyOf);
        return Checked.All(groups.Select(g => SettleGroup([.. g]))).Map<IReadOnlyList<ReturnedFile>>(all =>
        {
            var settled = all.SelectMany(f => f).ToDictionary(f => f.Path);
            return [.. files.Select(f => settled.GetValueOrDefault(f.Path, f))];
        });
    }

    /// <summary>Blank forms share their identity: there, the candidate and the holder entered tell them apart.</summary>
    private static string KeyOf(ReturnedFile file) => file.Issue!.Candidate.Length > 0
        ? file.Issue.Code.ToString()
        : string.Join('\n', file.Issue.Code, FrenchText.Fold(file.Candidate), FrenchText.Fold(file.Holder));

    private static Checked<IReadOnlyList<ReturnedFile>> SettleGroup(List<ReturnedFile> group)
    {
        var first = group.Find(f => !f.IsBlank) ?? group.Find(f => !f.IsAsIssued && f.Answers.Any(a => a.Status != AnswerStatus.Missing)) ?? group[0];
        var others = group.Where(f => f != first).ToList();

        // The form as it was issued says nothing against the one that was filled.
        var versions = others.Where(f => !f.IsAsIssued).Select(f => f.IsBlank && !first.IsBlank ? Silent(f, first) : f).Where(f => Differing(first, f) > 0).ToList();
        return Checked.Of<IReadOnlyList<ReturnedFile>>(
            [.. others.Select(f => f with { Disposition = Disposition.Duplicate }), versions.Count == 0 ? first : WithConflicts(first, versions)],
            [.. EnteredTwice(group), .. versions.Select(f => ReturnMessages.VersionConflict(f.Path, first.Path, Differing(first, f)))]);
    }

    /// <summary>A form that nobody filled, opened and saved or of another format: what is empty in it says nothing against the one that was filled. What was written beforehand does.</summary>
    private static ReturnedFile Silent(ReturnedFile blank, ReturnedFile filled)
    {
        var said = filled.Answers.ToDictionary(a => a.FieldId);
        return blank with { Answers = [.. blank.Answers.Select(a => a.Status == AnswerStatus.Missing ? said[a.FieldId] : a)] };
    }

    private static IEnumerable<Diagnostic> EnteredTwice(List<ReturnedFile> copies) => copies
        .DistinctBy(f => f.Sha256)
        .Select(f => (f.Path, Who: f.Answers.Select(a => a.EnteredBy).OfType<string>().FirstOrDefault()))
        .Where(f => f.Who is not null)
        .GroupBy(f => FrenchText.Fold(f.Who!))
        .Where(g => g.Count() > 1)
        .Select(g => ReturnMessages.EnteredTwiceByOne(g.Last().Path, g.Last().Who!));

    /// <summary>How many answers differ.</summary>
    private static int Differing(ReturnedFile a, ReturnedFile b)
    {
        if (a.Sha256 == b.Sha256)
        {
            return 0;
        }

        var others = b.Answers.ToDictionary(x => x.FieldId);
        return a.Answers.Count(x => !Same(x, others[x.FieldId]));
    }

    /// <summary>The answers as they are compared: files with the same text say the same.</summary>
    public static string Compared(IReadOnlyList<Answer> answers) =>
        string.Join('\n', answers.OrderBy(a => a.FieldId, StringComparer.Ordinal).Select(a => $"{a.FieldId}\t{a.Status}\t{(a.Value is { } value ? $"{value.GetType().Name} {Normal(value)}" : a.RawText)}"));

    /// <summary>A mark without the zeros at its end, which say nothing.</summary>
    private static AnswerValue Normal(AnswerValue value) => value is MarkValue { Mark: var mark } ? new MarkValue(mark / 1.0000000000000000000000000000m) : value;

    private static bool Same(Answer a, Answer b) => a.Status == b.Status && Equals(a.Value, b.Value) && (a.Value is not null || a.RawText == b.RawText);

    private static ReturnedFile WithConflicts(ReturnedFile kept, IReadOnlyList<ReturnedFile> versions)
    {
        var others = versions.SelectMany(v => v.Answers.Select(a => (Answer: a, v.Path))).ToLookup(x => x.Answer.FieldId);
        return kept with
        {
            Disposition = Disposition.ReadWithDoubts,
            Answers = [.. kept.Answers.Select(a => others[a.FieldId].Where(o => !Same(a, o.Answer)).DistinctBy(o => Shown(o.Answer)).ToList() is { Count: > 0 } differing ? Conflict(a, differing) : a)],
        };
    }

    private static Answer Conflict(Answer answer, List<(Answer Answer, string Path)> others)
    {
        var versions = others.Count == 1 ? "deux" : (others.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var told = others.Select(o => $"« {Shown(o.Answer)} » dans « {o.Path} »{ByWhom(o.Answer)}");
        return answer with
        {
            Status = AnswerStatus.Conflict,
            Value = null,
            Decision = null,
            RawText = string.Join(" | ", others.Select(o => Shown(o.Answer)).Prepend(Shown(answer))),
            Reason = $"{versions} versions : « {Shown(answer)} » ici{ByWhom(answer)}, {string.Join(", ", told)}",
        };
    }

    private static string ByWhom(Answer answer) => answer.EnteredBy is { } who ? $" (saisi par {who})" : "";

    private static string Shown(Answer answer) => answer.Value?.Display ?? (answer.RawText.Length > 0 ? answer.RawText : "rien");
}
