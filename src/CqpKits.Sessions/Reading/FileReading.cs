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
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Reading;

/// <summary>One file → what it is and what it says. A file that cannot be counted is refused with the reason; the batch goes on.</summary>
internal sealed class FileReading(IWorkspace workspace, IssuedRegister register, List<Diagnostic> diagnostics)
{
    /// <summary>What people decided about earlier readings.</summary>
    public Decisions Decisions { get; init; } = new([]);

    /// <summary>How long one file may take.</summary>
    public TimeSpan TimeLimit { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>Reads one file. Whatever it is, it costs one message at most, never the run.</summary>
    public ReturnedFile Read(string path)
    {
        using var limit = new CancellationTokenSource(TimeLimit);
        try
        {
            return Read(path, limit.Token);
        }
        catch (OperationCanceledException)
        {
            diagnostics.Add(ReturnMessages.TooSlow(path, TimeLimit));
        }
#pragma warning disable CA1031 // A fault of ours on one file must not cost the others: it is said, with its kind, and the file is refused.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            diagnostics.Add(ReturnMessages.Fault(path, fault.GetType().Name));
        }

        return Refused(path, "");
    }

    private ReturnedFile Read(string path, CancellationToken cancellation)
    {
        var bytes = workspace.ReadBytes(path);
        diagnostics.AddRange(bytes.Diagnostics);
        if (bytes.Value is null)
        {
            return Refused(path, "");
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Value));
        if (register.IsPrinted(hash))
        {
            return Printed(path, hash);
        }

        var document = DocxReader.Open(path, bytes.Value, cancellation);
        diagnostics.AddRange(document.Diagnostics);
        return document.Value is { } opened && document.Succeeded ? Identify(path, hash, opened, cancellation) : Refused(path, hash);
    }

    private ReturnedFile Identify(string path, string hash, ReturnedDocument document, CancellationToken cancellation)
    {
        if (document.Issue is null && document.PrintedCodes.Count == 0 && register.PrintedAt(path) is not null)
        {
            diagnostics.Add(ReturnMessages.ChangedKitDocument(path));
            return Printed(path, hash);
        }

        var issue = FileIdentity.Of(path, document, register);
        diagnostics.AddRange(issue.Diagnostics);
        if (issue.Value is null)
        {
            return Refused(path, hash);
        }

        var definition = register.Forms.Find(issue.Value.FormId, issue.Value.Certification);
        diagnostics.AddRange(definition.Diagnostics.Select(d => d with { Position = d.Position ?? SourcePosition.File(path) }));
        return definition.Value is null ? Refused(path, hash) : Interpret(new Opened(path, hash, document, issue.Value, definition.Value), cancellation);
    }

    private ReturnedFile Interpret(Opened file, CancellationToken cancellation)
    {
        var raw = file.Document.Read(file.Definition, file.Issue.IssueId, cancellation);
        var read = FormInterpretation.Interpret(file.Definition, raw).Select(a => Entered(a, file.Document.EnteredBy)).ToList();
        if (file.Document.EnteredBy is "")
        {
            return Unsigned(file, read);
        }

        var answers = Decisions.Apply(file.Hash, file.Definition, read);
        diagnostics.AddRange(raw.Unexpected.Select(s => ReturnMessages.Stranger(file.Path, s)));
        return Owner(file, answers) is { } owner ? Counted(file, answers, owner) : NotCounted(file, answers);
    }

    /// <summary>An entry sheet that nobody signed: not yet begun, or not to be counted.</summary>
    private ReturnedFile Unsigned(Opened file, List<Answer> answers)
    {
        if (answers.TrueForAll(a => a.Status == AnswerStatus.Missing))
        {
            return Printed(file.Path, file.Hash);
        }

        diagnostics.Add(ReturnMessages.NobodyEntered(file.Path));
        return Refused(file.Path, file.Hash);
    }

    private static Answer Entered(Answer answer, string? who) =>
        who is null || answer.Origin == AnswerOrigin.None ? answer : answer with { Origin = AnswerOrigin.Entry, EnteredBy = who };

    /// <summary>A form that is nobody's because its name is in doubt keeps its answers: a person can say whose it is.</summary>
    private static ReturnedFile NotCounted(Opened file, IReadOnlyList<Answer> answers)
    {
        var names = file.Definition.Fields.Where(f => f.Prefill is Prefill.Candidate or Prefill.LastName or Prefill.FirstName).Select(f => f.Id).ToHashSet();
        var refused = Refused(file.Path, file.Hash);
        return answers.Any(a => names.Contains(a.FieldId) && a.NeedsReview)
            ? refused with { Definition = file.Definition, Issue = file.Issue, Answers = answers }
            : refused;
    }

    /// <summary>Name of the candidate the file counts for; null, with the reason said, when that is in doubt.</summary>
    private string? Owner(Opened file, IReadOnlyList<Answer> answers)
    {
        var typed = NameOf(file.Definition, answers);
        if (file.Issue.Candidate.Length == 0)
        {
            return typed ?? Refuse(register.IsAsIssued(file.Hash) ? ReturnMessages.NotFilled(file.Path) : ReturnMessages.NoCandidateName(file.Path));
        }

        var issuedFor = register.Candidate(file.Issue);
        if (issuedFor is not null && register.FolderOwner(file.Path) is { } folder && folder.Key != issuedFor.Key)
        {
            return Refuse(ReturnMessages.OtherCandidateFolder(file.Path, issuedFor.FullName, folder.FullName));
        }

        return issuedFor is not null && typed is not null && FrenchText.Fold(typed) != FrenchText.Fold(issuedFor.FullName)
            ? Refuse(ReturnMessages.OtherCandidateName(file.Path, issuedFor.FullName, typed))
            : issuedFor?.FullName ?? typed ?? file.Issue.Candidate;
    }

    private ReturnedFile Counted(Opened file, IReadOnlyList<Answer> answers, string owner) => new()
    {
        IsAsIssued = register.IsAsIssued(file.Hash),
        Path = file.Path,
        Sha256 = file.Hash,
        Disposition = answers.Any(a => a.NeedsReview) ? Disposition.ReadWithDoubts : Disposition.Read,
        Definition = file.Definition,
        Issue = file.Issue,
        Candidate = owner,
        Holder = HolderOf(file, answers),
        Answers = answers,
    };

    private string HolderOf(Opened file, IReadOnlyList<Answer> answers)
    {
        var issuedTo = register.Find(file.Issue.Code)?.Piece.Holder;
        if (file.Definition.Scope == MarkScope.Consensus)
        {
            return issuedTo ?? "Président du jury";
        }

        var typed = TextOf(file.Definition, answers, Prefill.Member)?.Split('\n', ',')[0].Trim();
        if (issuedTo is not null && file.Issue.Member.Length > 0 && typed is not null && FrenchText.Fold(typed) != FrenchText.Fold(issuedTo))
        {
            diagnostics.Add(ReturnMessages.OtherMember(file.Path, issuedTo, typed));
        }

        return typed ?? issuedTo ?? "Membre du jury";
    }

    /// <summary>The candidate's name as the form bears it, in one field or in two.</summary>
    private static string? NameOf(FormDefinition definition, IReadOnlyList<Answer> answers)
    {
        var parts = new[] { TextOf(definition, answers, Prefill.LastName), TextOf(definition, answers, Prefill.FirstName) }.OfType<string>().ToList();
        return TextOf(definition, answers, Prefill.Candidate) ?? (parts.Count == 2 ? string.Join(' ', parts) : null);
    }

    private static string? TextOf(FormDefinition definition, IReadOnlyList<Answer> answers, Prefill prefill)
    {
        var field = definition.Fields.FirstOrDefault(f => f.Prefill == prefill);
        return answers.FirstOrDefault(a => a.FieldId == field?.Id)?.Value?.Display;
    }

    private string? Refuse(Diagnostic why)
    {
        diagnostics.Add(why);
        return null;
    }

    private static ReturnedFile Refused(string path, string hash) =>
        new() { Path = path, Sha256 = hash, Disposition = Disposition.Refused };

    private static ReturnedFile Printed(string path, string hash) =>
        new() { Path = path, Sha256 = hash, Disposition = Disposition.KitDocument };

    private sealed record Opened(string Path, string Hash, ReturnedDocument Document, FormIssue Issue, FormDefinition Definition);
}
