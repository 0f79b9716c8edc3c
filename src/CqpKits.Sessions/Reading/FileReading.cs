using System.Security.Cryptography;
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
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Reading;

/// <summary>One file → what it is and what it says. A file that cannot be counted is refused with the reason; the batch goes on.</summary>
internal sealed class FileReading(IWorkspace workspace, IssuedRegister register)
{
    /// <summary>Places of answers, which are the same words in all copies of a form: each is kept once for the files of a run.</summary>
    private readonly HashSet<string> places = new(StringComparer.Ordinal);

    /// <summary>What people decided about earlier readings.</summary>
    public Decisions Decisions { get; init; } = new([]);

    /// <summary>How long one file may take.</summary>
    public TimeSpan TimeLimit { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>Reads one file. Whatever it is, it costs one message at most, never the run.</summary>
    public Checked<ReturnedFile> Read(string path)
    {
        using var limit = new CancellationTokenSource(TimeLimit);
        try
        {
            return Read(path, limit.Token);
        }
        catch (OperationCanceledException)
        {
            return Refused(path, "", ReturnMessages.TooSlow(path, TimeLimit));
        }
#pragma warning disable CA1031 // A fault of ours on one file must not cost the others: it is said, with its kind, and the file is refused.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return Refused(path, "", ReturnMessages.Fault(path, fault.GetType().Name));
        }
    }

    private Checked<ReturnedFile> Read(string path, CancellationToken cancellation)
    {
        var bytes = workspace.ReadBytes(path);
        if (bytes.Value is null)
        {
            return Refused(path, "", bytes.Diagnostics);
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Value));
        if (register.IsPrinted(hash))
        {
            return Printed(path, hash);
        }

        var document = DocxReader.Open(path, bytes.Value, cancellation);
        return document.Value is { } opened && document.Succeeded
            ? Identify(path, hash, opened, cancellation).After(document.Diagnostics)
            : Refused(path, hash, document.Diagnostics);
    }

    private Checked<ReturnedFile> Identify(string path, string hash, ReturnedDocument document, CancellationToken cancellation)
    {
        if (document.Issue is null && document.PrintedCodes.Count == 0 && (document.IsBooklet || register.PrintedAt(path) is not null))
        {
            return Printed(path, hash, ReturnMessages.ChangedKitDocument(path));
        }

        var issue = FileIdentity.Of(path, document, register);
        if (issue.Value is null)
        {
            return Refused(path, hash, issue.Diagnostics);
        }

        var definition = register.Forms.Find(issue.Value.FormId, issue.Value.Certification);
        return definition.Value is null
            ? Refused(path, hash, definition.Diagnostics.Select(d => d with { Position = d.Position ?? SourcePosition.File(path) }))
            : Interpret(new Opened(path, hash, document, issue.Value, definition.Value), cancellation).Map(f => f.Disposition == Disposition.Refused ? f with { Claimed = issue.Value } : f);
    }

    private Checked<ReturnedFile> Interpret(Opened file, CancellationToken cancellation)
    {
        var raw = file.Document.Read(file.Definition, file.Issue.IssueId, cancellation);
        if (JoinedForms.In(file.Path, file.Issue, raw, register) is { } joined)
        {
            return Refused(file.Path, file.Hash, joined);
        }

        var read = FormInterpretation.Interpret(file.Definition, raw).Select(a => Kept(Entered(a, file.Document.EnteredBy))).ToList();
        if (file.Document.EnteredBy is "")
        {
            return Unsigned(file, read);
        }

        var answers = Decisions.Apply(new DecidedFile(file.Hash, file.Path, file.Definition, Owner(file, read).Value ?? "", HolderOf(file, read).Value ?? ""), read);
        var owner = Owner(file, answers);
        var counted = owner.Value is { } name ? Counted(file, answers, name) : Refused(file.Path, file.Hash, owner.Diagnostics);
        return counted.After(raw.Unexpected.Select(s => ReturnMessages.Stranger(file.Path, s)));
    }

    /// <summary>An entry sheet that nobody signed: not yet begun, or not to be counted.</summary>
    private static Checked<ReturnedFile> Unsigned(Opened file, List<Answer> answers) =>
        answers.TrueForAll(a => a.Status == AnswerStatus.Missing)
            ? Printed(file.Path, file.Hash)
            : Refused(file.Path, file.Hash, ReturnMessages.NobodyEntered(file.Path));

    private static Answer Entered(Answer answer, string? who) =>
        who is null || answer.Origin == AnswerOrigin.None ? answer : answer with { Origin = AnswerOrigin.Entry, EnteredBy = who };

    private Answer Kept(Answer answer)
    {
        if (places.TryGetValue(answer.Place, out var known))
        {
            return answer with { Place = known };
        }

        places.Add(answer.Place);
        return answer;
    }

    /// <summary>Name of the candidate the file counts for; no value, with the reason, when that is in doubt.</summary>
    private Checked<string> Owner(Opened file, IReadOnlyList<Answer> answers)
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

    private string NameOf(Opened file, IssuedCandidate candidate) =>
        register.NameOf(file.Issue.Certification, file.Issue.Session, candidate.Key) is { Length: > 0 } shown ? shown : candidate.FullName;

    private Checked<ReturnedFile> Counted(Opened file, IReadOnlyList<Answer> answers, string owner) => HolderOf(file, answers).Map(holder => new ReturnedFile
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

    private Checked<string> HolderOf(Opened file, IReadOnlyList<Answer> answers)
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

    private sealed record Opened(string Path, string Hash, ReturnedDocument Document, FormIssue Issue, FormDefinition Definition);
}
