using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Identity;
using CqpKits.Forms.Interpretation;
using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Returns;
using CqpKits.Sessions.Returned;
using CqpKits.Sessions.Settling;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Reading;

/// <summary>
/// One file → what it is and what it says, in two steps: what the file says, which several threads find for several files, then, in the order of the files, what was decided of it
/// and whose it is. A file that cannot be counted is refused with the reason; the batch goes on.
/// </summary>
internal sealed class FileReading(IGivenFiles given, IssuedRegister register)
{
    private readonly AnswerPool answers = new();

    /// <summary>What people decided about earlier readings.</summary>
    public Decisions Decisions { get; init; } = new([]);

    /// <summary>Which forms that nobody has touched are left aside; null for none.</summary>
    public UntouchedFormats? Untouched { get; init; }

    /// <summary>How long one file may take.</summary>
    public TimeSpan TimeLimit { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>Reads files on all cores; the results are in their order, and so is what is said. Whatever a file is, it costs one message at most, never the run.</summary>
    public IEnumerable<Checked<ReturnedFile>> ReadAll(IEnumerable<string> paths) =>
        paths.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(Open).AsEnumerable().Select(Settle);

    /// <summary>Reads one file.</summary>
    public Checked<ReturnedFile> Read(string path) => Settle(Open(path));

    /// <summary>What a file says by itself.</summary>
    public SaidByFile Open(string path)
    {
        using var limit = new CancellationTokenSource(TimeLimit);
        try
        {
            return Guarded(path, () => Read(path, limit.Token), why => new SaidByFile(why));
        }
        catch (OperationCanceledException)
        {
            return new SaidByFile(Refused(path, "", ReturnMessages.TooSlow(path, TimeLimit)));
        }
    }

    /// <summary>What the file is, with what was decided of it and whose it is. Not for several threads.</summary>
    public Checked<ReturnedFile> Settle(SaidByFile said) => said.Ended ?? Guarded(said.Form!.Path, () => Interpreted(said.Form), why => why).After(said.Diagnostics);

    private static T Guarded<T>(string path, Func<T> read, Func<Checked<ReturnedFile>, T> refuse)
    {
        try
        {
            return read();
        }
#pragma warning disable CA1031 // A fault of ours on one file must not cost the others: it is said, with its kind, and the file is refused.
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return refuse(Refused(path, "", ReturnMessages.Fault(path, fault.GetType().Name)));
        }
    }

    private SaidByFile Read(string path, CancellationToken cancellation)
    {
        var found = given.Find(path);
        if (found.Value is not { Hash: var hash } file)
        {
            return new SaidByFile(Refused(path, "", found.Diagnostics));
        }

        if (register.IsPrinted(hash) || Untouched?.HasOther(path, hash) == true)
        {
            return new SaidByFile(Printed(path, hash));
        }

        return given.Known(path, hash) ?? Read(path, file, cancellation);
    }

    private SaidByFile Read(string path, GivenFile file, CancellationToken cancellation)
    {
        var (hash, bytes) = (file.Hash, file.Bytes());
        if (bytes.Value is null)
        {
            return new SaidByFile(Refused(path, "", bytes.Diagnostics));
        }

        var document = FormReader.Open(path, bytes.Value, cancellation);
        return document.Value is { } opened && document.Succeeded
            ? Identify(path, hash, opened, cancellation).After(document.Diagnostics)
            : new SaidByFile(Refused(path, hash, document.Diagnostics));
    }

    private SaidByFile Identify(string path, string hash, ReturnedDocument document, CancellationToken cancellation)
    {
        if (document.Issue is null && document.PrintedCodes.Count == 0 && (document.IsBooklet || register.PrintedAt(path) is not null))
        {
            return new SaidByFile(Printed(path, hash, ReturnMessages.ChangedKitDocument(path)));
        }

        var issue = FileIdentity.Of(path, document, register);
        if (issue.Value is null)
        {
            return new SaidByFile(Refused(path, hash, issue.Diagnostics));
        }

        var definition = register.Forms.Find(issue.Value.FormId, issue.Value.Certification);
        return definition.Value is null
            ? new SaidByFile(Refused(path, hash, definition.Diagnostics.Select(d => d with { Position = d.Position ?? SourcePosition.File(path) })))
            : Interpret(path, hash, document, issue.Value, definition.Value, cancellation);
    }

    private SaidByFile Interpret(string path, string hash, ReturnedDocument document, FormIssue issue, FormDefinition definition, CancellationToken cancellation)
    {
        var raw = document.Read(definition, issue.IssueId, cancellation);
        if (JoinedForms.In(path, issue, raw, register) is { } joined)
        {
            return new SaidByFile(Claimed(Refused(path, hash, joined), issue));
        }

        var answers = FormInterpretation.Interpret(definition, raw).Select(a => Entered(a, document.EnteredBy)).ToList();
        return new SaidByFile(new OpenedForm(path, hash, document.EnteredBy, issue, definition, answers, [.. raw.Unexpected]));
    }

    private Checked<ReturnedFile> Interpreted(OpenedForm file) => Claimed(Counted(file with { Answers = [.. file.Answers.Select(answers.Kept)] }), file.Issue);

    /// <summary>A refused file says whose form it claims to be.</summary>
    private static Checked<ReturnedFile> Claimed(Checked<ReturnedFile> file, FormIssue issue) => file.Map(f => f.Disposition == Disposition.Refused ? f with { Claimed = issue } : f);

    private Checked<ReturnedFile> Counted(OpenedForm file)
    {
        if (file.EnteredBy is "")
        {
            return Unsigned(file, file.Answers);
        }

        var answers = Decisions.Apply(new DecidedFile(file.Hash, file.Path, file.Definition, Owner(file, file.Answers).Value ?? "", HolderOf(file, file.Answers).Value ?? ""), file.Answers);
        var owner = Owner(file, answers);
        var counted = owner.Value is { } name ? Counted(file, answers, name) : Refused(file.Path, file.Hash, owner.Diagnostics);
        return counted.After(file.Unexpected.Select(s => ReturnMessages.Stranger(file.Path, s)));
    }

    /// <summary>An entry sheet that nobody signed: not yet begun, or not to be counted.</summary>
    private static Checked<ReturnedFile> Unsigned(OpenedForm file, IReadOnlyList<Answer> answers) =>
        answers.All(a => a.Status == AnswerStatus.Missing)
            ? Printed(file.Path, file.Hash)
            : Refused(file.Path, file.Hash, ReturnMessages.NobodyEntered(file.Path));

    private static Answer Entered(Answer answer, string? who) =>
        who is null || answer.Origin == AnswerOrigin.None ? answer : answer with { Origin = AnswerOrigin.Entry, EnteredBy = who };

    /// <summary>Name of the candidate the file counts for; no value, with the reason, when that is in doubt.</summary>
    private Checked<string> Owner(OpenedForm file, IReadOnlyList<Answer> answers)
    {
        var typed = NameOf(file.Definition, answers) ?? (file.Issue.Candidate.Length == 0 ? NameInDoubt(file.Definition, answers) : null);
        if (file.Issue.Candidate.Length == 0)
        {
            return typed is not null ? Checked.Of(typed)
                : Checked.Failed<string>(register.IsAsIssued(file.Hash) ? ReturnMessages.NotFilled(file.Path) : ReturnMessages.NoCandidateName(file.Path));
        }

        var issuedFor = register.Candidate(file.Issue);
        if (issuedFor is not null && register.FolderOwner(file.Path) is { } folder && folder.Key != issuedFor.Key)
        {
            return Checked.Failed<string>(ReturnMessages.OtherCandidateFolder(file.Path, NameOf(file, issuedFor), NameOf(file, folder)));
        }

        return issuedFor is not null && typed is not null && !Namesakes.IsNameOf(typed, issuedFor.FullName)
            ? Checked.Failed<string>(ReturnMessages.OtherCandidateName(file.Path, issuedFor.FullName, typed))
            : Checked.Of(issuedFor is not null ? NameOf(file, issuedFor) : typed ?? file.Issue.Candidate);
    }

    private string NameOf(OpenedForm file, IssuedCandidate candidate) =>
        register.NameOf(file.Issue.Certification, file.Issue.Session, candidate.Key) is { Length: > 0 } shown ? shown : candidate.FullName;

    private Checked<ReturnedFile> Counted(OpenedForm file, IReadOnlyList<Answer> answers, string owner) => HolderOf(file, answers).Map(holder => new ReturnedFile
    {
        IsAsIssued = register.IsAsIssued(file.Hash),
        Path = file.Path,
        Sha256 = file.Hash,
        Disposition = answers.Any(a => a.NeedsReview) ? Disposition.ReadWithDoubts : Disposition.Read,
        Definition = file.Definition,
        Issue = file.Issue,
        Candidate = owner,
        Holder = holder,
        Answers = answers,
    });

    private Checked<string> HolderOf(OpenedForm file, IReadOnlyList<Answer> answers)
    {
        var issuedTo = register.Find(file.Issue.Code)?.Piece.Holder;
        var named = TextOf(file.Definition, answers, Prefill.Member)?.Trim().Split('\n') ?? [];
        if (file.Definition.Scope == MarkScope.Consensus)
        {
            return Checked.Of(named is [var alone] ? KitPaths.NameOf(alone) : issuedTo ?? Unnamed(file.Definition, "Président du jury"));
        }

        var typed = named is [var first, ..] ? KitPaths.NameOf(first) : null;
        return issuedTo is not null && file.Issue.Member.Length > 0 && typed is not null && FrenchText.Fold(typed) != FrenchText.Fold(issuedTo)
            ? Checked.Of(typed, ReturnMessages.OtherMember(file.Path, issuedTo, typed))
            : Checked.Of(typed ?? issuedTo ?? Unnamed(file.Definition, "Membre du jury"));
    }

    /// <summary>What stands for the name of a person whom neither the form nor a kit names: only a jury has members and a president.</summary>
    private static string Unnamed(FormDefinition definition, string ofJury) => definition.Assessor == ListContext.Jury ? ofJury : "Évaluateur";

    /// <summary>The candidate's name as the form bears it, in one field or in two.</summary>
    private static string? NameOf(FormDefinition definition, IReadOnlyList<Answer> answers)
    {
        var parts = new[] { TextOf(definition, answers, Prefill.LastName), TextOf(definition, answers, Prefill.FirstName) }.OfType<string>().ToList();
        return TextOf(definition, answers, Prefill.Candidate) ?? (parts.Count == 2 ? string.Join(' ', parts) : null);
    }

    /// <summary>What stands for the name while a person must still say it: a form of nobody's is read with that doubt. Null where the name is in no doubt.</summary>
    private static string? NameInDoubt(FormDefinition definition, IReadOnlyList<Answer> answers)
    {
        var names = definition.Fields.Where(f => f.Prefill is Prefill.Candidate or Prefill.LastName or Prefill.FirstName).Select(f => f.Id).ToHashSet();
        var read = answers.Where(a => names.Contains(a.FieldId)).ToList();
        return read.Exists(a => a.NeedsReview) ? ReturnMessages.NameToSettle(string.Join(' ', read.Select(a => a.RawText.Replace('\n', ' ')))) : null;
    }

    private static string? TextOf(FormDefinition definition, IReadOnlyList<Answer> answers, Prefill prefill)
    {
        var field = definition.Fields.FirstOrDefault(f => f.Prefill == prefill);
        return answers.FirstOrDefault(a => a.FieldId == field?.Id)?.Value?.Display;
    }

    private static Checked<ReturnedFile> Refused(string path, string hash, params IEnumerable<Diagnostic> why) =>
        Checked.Of(Uncounted(path, hash, Disposition.Refused), why);

    private static Checked<ReturnedFile> Printed(string path, string hash, params IEnumerable<Diagnostic> said) =>
        Checked.Of(Uncounted(path, hash, Disposition.KitDocument), said);

    private static ReturnedFile Uncounted(string path, string hash, Disposition disposition) =>
        new() { Path = path, Sha256 = hash, Disposition = disposition };
}
