using System.Globalization;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Forms;
using CqpKits.Referentials;

namespace CqpKits.Kits;

/// <summary>One copy to be made of a form: for whom, who fills it, what is known beforehand.</summary>
internal sealed record KitCopy(PreparedForm Form, Candidate? Candidate, string? Member, string Session)
{
    /// <summary>Session of forms that are issued to nobody.</summary>
    public const string BlankSession = "vierge";

    /// <summary>The copies of a form for a candidate; one blank copy when there is no candidate.</summary>
    public static IEnumerable<KitCopy> Of(PreparedForm form, Candidate? candidate, string session) =>
        form.Declaration.Copies == CopyRule.PerMember && candidate is { Members.Count: > 0 }
            ? candidate.Members.Select(m => new KitCopy(form, candidate, m, session))
            : [new KitCopy(form, candidate, null, session)];

    /// <summary>Identity of the copy.</summary>
    public FormIssue Issue => new()
    {
        FormId = Form.Definition.FormId,
        Certification = Form.Definition.Certification,
        Version = Form.Definition.Version,
        Form = Form.Definition.Form,
        Role = Form.Definition.Role,
        Session = Session,
        Candidate = Candidate?.Key ?? "",
        Member = Member is null ? "" : Slug.Of(Member),
    };

    /// <summary>Path below the session's folder, without extension.</summary>
    public string FileName => KitPaths.Piece(Candidate, Form.Declaration.Role, Form.Declaration.Code, Member);

    /// <summary>The copy's document, with its identity.</summary>
    public Outcome<Document> Compose()
    {
        var composed = Form.Compose(Values, Recipients.Of(Candidate, Member, Session));
        return composed.Value is { } document ? Outcome.Of(document with { Issue = Issue }, composed.Diagnostics) : composed;
    }

    /// <summary>Who fills it, for people.</summary>
    public string Holder => Member is not null ? KitPaths.NameOf(Member)
        : Form.Declaration.Copies == CopyRule.PerCandidate ? "Président du jury"
        : "Membre du jury";

    /// <summary>What is written into fields beforehand, by field id.</summary>
    public IReadOnlyDictionary<string, string> Values =>
        Form.Definition.Fields
            .Select(f => (f.Id, Value: ValueOf(f.Prefill)))
            .Where(v => v.Value is not null)
            .ToDictionary(v => v.Id, v => v.Value!);

    private string? ValueOf(Prefill? prefill) => prefill switch
    {
        Prefill.Date => Candidate?.EvaluationDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Prefill.Member when Form.Declaration.Copies == CopyRule.PerMember => Member,
        Prefill.Member => Candidate is { Members.Count: > 0 } c ? string.Join('\n', c.Members) : null,
        Prefill.Candidate => Candidate?.FullName,
        Prefill.LastName => Candidate?.LastName,
        Prefill.FirstName => Candidate?.FirstName,
        Prefill.Company => Candidate?.Company,
        _ => null,
    };
}
