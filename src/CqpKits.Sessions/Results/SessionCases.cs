using CqpKits.Forms.Answers;
using CqpKits.Forms.Identity;
using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Scoring.Cases;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Returned;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Results;

/// <summary>A candidate's forms with the evaluation dates they carry, and the route where the kit tells it.</summary>
internal sealed record SessionCase(CandidateCase Case, IReadOnlyList<DateOnly> Dates, string? Route);

/// <summary>Gathers the forms of each candidate: those that came back, and those issued that did not.</summary>
internal static class SessionCases
{
    /// <summary>The cases of one session. Every candidate of a kit whose manifest was given is there; else those of whom a file was given.</summary>
    public static IReadOnlyList<SessionCase> Of(List<ReturnedFile> files, IssuedRegister register)
    {
        var kit = register.KitOf(files[0].Issue!);
        var back = files.GroupBy(KeyOf).ToDictionary(g => g.Key, g => g.ToList());
        var known = kit?.Candidates.Where(c => back.ContainsKey(c.Key)).ToList() ?? [];
        var issued = known.Select(c => CaseOf(register, c.Key, back[c.Key], kit, c));
        var others = back.Where(b => known.All(k => k.Key != b.Key)).OrderBy(b => b.Key, StringComparer.Ordinal)
            .Select(b => CaseOf(register, b.Key, b.Value, null, null));
        return [.. issued, .. others];
    }

    /// <summary>Key of the candidate that a form counts for.</summary>
    public static string KeyOf(ReturnedFile file) => file.Issue!.Candidate is { Length: > 0 } key ? key : Slug.Of(file.Candidate);

    private static SessionCase CaseOf(IssuedRegister register, string key, List<ReturnedFile> files, KitManifest? kit, IssuedCandidate? candidate)
    {
        var returned = files.ToDictionary(f => f.Issue!.Code.ToString() + "\n" + (f.Issue.Candidate.Length > 0 ? "" : f.Holder));
        var outstanding = (kit?.Pieces ?? []).Where(p => p.Code is not null && p.Candidate == key && !returned.ContainsKey(p.Code + "\n"));
        var forms = files.Select(FormOf).Concat(outstanding.Select(p => Outstanding(register, p, kit!)).OfType<CaseForm>())
            .OrderBy(f => f.Definition.Scope).ThenBy(f => f.Definition.Form, StringComparer.Ordinal).ThenBy(f => FrenchText.Fold(f.Holder), StringComparer.Ordinal);
        return new SessionCase(
            new CandidateCase(key, candidate?.FullName ?? files[0].Candidate, [.. forms]),
            DatesOf(files, candidate),
            candidate?.Route);
    }

    private static CaseForm FormOf(ReturnedFile file) => new()
    {
        Definition = file.Definition!,
        Holder = file.Holder,
        Answers = file.Answers,
        File = file.Path,
    };

    private static CaseForm? Outstanding(IssuedRegister register, IssuedPiece piece, KitManifest kit) =>
        FormCode.Find(piece.Code!) is { } code && register.Forms.Find(code.FormId, kit.Certification).Value is { } definition
            ? new CaseForm { Definition = definition, Holder = piece.Holder }
            : null;

    private static List<DateOnly> DatesOf(List<ReturnedFile> files, IssuedCandidate? candidate)
    {
        var entered = files.SelectMany(DatesOf).Distinct().ToList();
        return entered.Count > 0 ? entered : candidate?.EvaluationDate is { } day ? [day] : [];
    }

    private static IEnumerable<DateOnly> DatesOf(ReturnedFile file)
    {
        var fields = file.Definition!.Fields.Where(f => f.Prefill == Prefill.Date).Select(f => f.Id).ToHashSet();
        return file.Answers.Where(a => fields.Contains(a.FieldId)).Select(a => a.Value).OfType<DateValue>().Select(v => v.Day);
    }
}
