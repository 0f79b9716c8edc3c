using System.Globalization;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Forms.Identity;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Kits.Building;

/// <summary>A copy of a form to be issued, for a candidate (null: blank) and, for a form per member, the member who fills it.</summary>
internal sealed record KitCopy(PreparedForm Form, Candidate? Candidate, string? Member, string Session)
{
    /// <summary>The copies of a form for a candidate; one blank copy when there is no candidate.</summary>
    public static IEnumerable<KitCopy> Of(PreparedForm form, Candidate? candidate, string session) =>
        form.Declaration.Copies == CopyRule.PerMember && candidate?.EvaluatorsOf(form.Declaration.Assessor) is { Count: > 0 } evaluators
            ? evaluators.Select(m => new KitCopy(form, candidate, m, session))
            : [new KitCopy(form, candidate, null, session)];

    /// <summary>Identity of the copy.</summary>
    public FormIssue Issue { get; } = new(new IssueDetails
    {
        FormId = Form.Frozen.FormId,
        Certification = Form.Definition.Certification,
        Version = Form.Definition.Version,
        Form = Form.Definition.Form,
        Role = Form.Definition.Role,
        Session = Session,
        Candidate = Candidate?.Key ?? "",
        Member = Member is null ? "" : Slug.Of(Member),
    });

    /// <summary>Path below the session's folder, without extension.</summary>
    public string FileName => KitPaths.Piece(Candidate, Form.Declaration.Role, Form.Declaration.Code, Member, Evaluators);

    /// <summary>The copy's document, with its identity.</summary>
    public Checked<DocumentCopy> Fill() =>
        Form.Fill(KnownValues(), Recipients.Of(Candidate, Member, Session)).Map(copy => copy with { Issue = Issue });

    /// <summary>Name of the person who fills it, for people.</summary>
    public string Holder => Member is not null ? KitPaths.NameOf(Member)
        : IsOfJury ? Form.Declaration.Copies == CopyRule.PerCandidate ? "Président du jury" : "Membre du jury"
        : Evaluators.Count == 1 ? KitPaths.NameOf(Evaluators[0])
        : Certification.Assessors.FirstOrDefault(a => a.Code == Form.Declaration.Assessor)?.Label ?? Form.Declaration.Assessor;

    /// <summary>The prefilled values, by field id.</summary>
    private Dictionary<string, string> KnownValues() =>
        Form.Definition.Fields
            .Select(f => (f.Id, Value: ValueOf(f.Prefill)))
            .Where(v => v.Value is not null)
            .ToDictionary(v => v.Id, v => v.Value!);

    private Certification Certification => Form.Source.Certification;

    /// <summary>True when its assessor has a form for each person and one for what they agree on, and is therefore a jury with a president.</summary>
    private bool IsOfJury => Certification.Forms.Any(f => f.Assessor == Form.Declaration.Assessor && f.Scope == MarkScope.Consensus)
        && Certification.Forms.Any(f => f.Assessor == Form.Declaration.Assessor && f.Copies == CopyRule.PerMember);

    private IReadOnlyList<string> Evaluators => Candidate?.EvaluatorsOf(Form.Declaration.Assessor) ?? [];

    private string? ValueOf(Prefill? prefill) => prefill switch
    {
        Prefill.Date => Candidate?.EvaluationDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Prefill.Member when Form.Declaration.Copies == CopyRule.PerMember => Member,
        Prefill.Member => Evaluators.Count > 0 ? string.Join('\n', Evaluators) : null,
        Prefill.Candidate => Candidate?.ShownName,
        Prefill.LastName => Candidate?.LastName,
        Prefill.FirstName => Candidate?.FirstName,
        Prefill.Company => Candidate?.Company,
        _ => null,
    };
}
