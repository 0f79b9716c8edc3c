using CqpKits.Forms.Answers;
using CqpKits.Forms.Candidates;
using CqpKits.Forms.Identity;
using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Scoring.Cases;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Returned;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Results;

/// <summary>A candidate's forms with the evaluation dates they carry, and what the kit says of the candidate where it is at hand.</summary>
internal sealed record SessionCase(CandidateCase Case, IReadOnlyList<DateOnly> Dates, IssuedCandidate? Issued);

/// <summary>Gathers the forms of each candidate: those that came back, and those issued that did not.</summary>
internal static class SessionCases
{
    /// <summary>The cases of one session: the candidates of whom a file was given, those of the kit first and in its order.</summary>
    public static IReadOnlyList<SessionCase> Of(List<ReturnedFile> files, IssuedRegister register)
    {
        var kit = register.KitOf(files[0].Issue!);
        var back = files.GroupBy(KeyOf).ToDictionary(g => g.Key, g => g.ToList());
        var pieces = (kit?.Pieces ?? []).OncePerForm().ToLookup(p => p.Candidate);
        var known = kit?.Candidates.Where(c => back.ContainsKey(c.Key)).ToList() ?? [];
        var keys = known.Select(c => c.Key).ToHashSet();
        var issued = known.Select(c => CaseOf(register, back[c.Key], pieces[c.Key], c));
        var others = back.Where(b => !keys.Contains(b.Key)).OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => CaseOf(register, b.Value, [], null));
        return [.. issued, .. others];
    }

    /// <summary>The names of the kit's candidates of whom no file at all was given; none where the kit is not known.</summary>
    public static IReadOnlyList<string> WithoutFile(List<ReturnedFile> files, IssuedRegister register)
    {
        var back = files.Select(KeyOf).ToHashSet();
        var kit = register.KitOf(files[0].Issue!);
        return [.. (kit?.Candidates ?? []).Where(c => !back.Contains(c.Key)).Select(c => register.NameOf(kit!.Certification, kit.Session, c.Key))];
    }

    /// <summary>Key of the candidate that a form counts for.</summary>
    public static string KeyOf(ReturnedFile file) => file.Issue!.Candidate is { Length: > 0 } key ? key : Slug.Of(file.Candidate);

    /// <summary>The case of one candidate, who has at least one file; <paramref name="pieces"/> are the forms that were issued for them.</summary>
    private static SessionCase CaseOf(IssuedRegister register, List<ReturnedFile> files, IEnumerable<IssuedPiece> pieces, IssuedCandidate? candidate)
    {
        var returned = files.ToDictionary(f => f.Issue!.Code.ToString() + "\n" + (f.Issue.Candidate.Length > 0 ? "" : f.Holder));
        var outstanding = pieces.Where(p => !returned.ContainsKey(p.Code + "\n"));
        var forms = files.Select(FormOf).Concat(outstanding.Select(p => Outstanding(register, p, files[0].Issue!.Certification)).OfType<CaseForm>())
            .OrderBy(f => f.Definition.Scope).ThenBy(f => f.Definition.Form, StringComparer.Ordinal).ThenBy(f => FrenchText.Fold(f.Holder), StringComparer.Ordinal);
        return new SessionCase(
            new CandidateCase(KeyOf(files[0]), files[0].Candidate, [.. forms]) { Record = candidate?.Record?.ToRecord() ?? CandidateRecord.None },
            DatesOf(files, candidate),
            candidate);
    }

    private static CaseForm FormOf(ReturnedFile file) => new()
    {
        Definition = file.Definition!,
        Holder = file.Holder,
        Answers = file.Answers,
        File = file.Path,
    };

    private static CaseForm? Outstanding(IssuedRegister register, IssuedPiece piece, string certification) =>
        FormCode.Find(piece.Code!) is { } code && register.Forms.Find(code.FormId, certification).Value is { } definition
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
