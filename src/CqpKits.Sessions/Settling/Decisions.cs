using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Interpretation;
using CqpKits.French;
using CqpKits.Sessions.Returned;

namespace CqpKits.Sessions.Settling;

/// <summary>Applies decisions to what was read. Each holds for one file, one field and what was found there; anything else is refused and said.</summary>
internal sealed class Decisions
{
    /// <summary>What is compared of a found text: a workbook may have cut the rest.</summary>
    private const int Compared = 1000;

    private readonly ILookup<(string Sha256, string FieldId), Decision> byAnswer;
    private readonly List<Decision> all;
    private readonly HashSet<Decision> settled = [];
    private readonly HashSet<Decision> applied = [];
    private readonly List<Diagnostic> diagnostics = [];
    private readonly SeenQuestions questions;

    /// <summary>Decisions to apply.</summary>
    /// <param name="decisions">As written.</param>
    /// <param name="hashAt">SHA-256 of the file that a path of this run leads to, or null; none leads to any where it is left out.</param>
    public Decisions(IReadOnlyList<Decision> decisions, Func<string, string?>? hashAt = null)
    {
        questions = new SeenQuestions(hashAt ?? (_ => null));
        var contradictory = decisions.GroupBy(d => (d.Sha256, d.FieldId)).Where(g => g.DistinctBy(d => (d.Decided, FrenchText.Fold(d.Found))).Count() > 1).ToList();
        diagnostics.AddRange(contradictory.Select(g => ReviewMessages.Contradictory(g.First(), g.Last())));
        all = [.. decisions.Except(contradictory.SelectMany(g => g))];
        byAnswer = all.ToLookup(d => (d.Sha256, d.FieldId));
    }

    /// <summary>Whether a decision was applied to an answer.</summary>
    public bool IsApplied(Decision decision) => applied.Contains(decision);

    /// <summary>The answers of a file, those that were decided settled.</summary>
    public IReadOnlyList<Answer> Apply(DecidedFile file, IReadOnlyList<Answer> answers) =>
        [.. answers.Select(a => a.Decision is null ? Apply(file, a) : a)];

    /// <summary>What became of the decisions: which could not be applied, and why.</summary>
    public IEnumerable<Diagnostic> Report(IReadOnlyList<ReturnedFile> files)
    {
        var left = all.Where(d => !settled.Contains(d)).Select(d => Left(d, files)).ToList();
        var elsewhere = left.Count(d => d is null);
        return diagnostics.Concat(left.OfType<Diagnostic>()).Concat(elsewhere > 0 ? [ReviewMessages.Elsewhere(elsewhere)] : []);
    }

    private Answer Apply(DecidedFile file, Answer answer)
    {
        var decision = byAnswer[(file.Sha256, answer.FieldId)].FirstOrDefault(d => IsSame(d.Found, answer.RawText));
        if (decision is null)
        {
            return answer;
        }

        if (decision.Seen is { } seen && !questions.AreOf(seen, file, answer))
        {
            diagnostics.AddRange(settled.Add(decision) ? [ReviewMessages.RowMoved(decision.Position, seen)] : []);
            return answer;
        }

        var trace = new AnswerDecision(decision.By, decision.Why, decision.Day, decision.Position.ToString(), answer.Status, answer.Reason);
        var (decided, refusal) = FormDecision.Settle(file.Definition.Field(answer.FieldId)!, answer, decision.Decided, trace);
        var isNew = settled.Add(decision);
        settled.UnionWith(byAnswer[(file.Sha256, answer.FieldId)]);
        applied.UnionWith(decided is null ? [] : byAnswer[(file.Sha256, answer.FieldId)]);
        if (isNew && refusal is not null)
        {
            diagnostics.Add(ReviewMessages.NotAllowed(decision, refusal));
        }
        else if (isNew && !answer.NeedsReview)
        {
            diagnostics.Add(ReviewMessages.Overrules(decision, AnswerWords.Of(answer.Status), answer.Value?.Display));
        }

        return decided ?? answer;
    }

    /// <summary>Why a decision was not applied; null when its file was not given.</summary>
    private static Diagnostic? Left(Decision decision, IReadOnlyList<ReturnedFile> files)
    {
        if (files.FirstOrDefault(f => f.Sha256 == decision.Sha256) is { } file)
        {
            return file.Definition is null ? ReviewMessages.FileRefused(decision, file.Path)
                : file.Answers.FirstOrDefault(a => a.FieldId == decision.FieldId) is { } answer ? ReviewMessages.FoundDiffers(decision, answer.RawText)
                : ReviewMessages.UnknownField(decision, file.Definition.Title);
        }

        return decision.File.Length > 0 && files.Any(f => f.Path == decision.File) ? ReviewMessages.FileChanged(decision) : null;
    }

    private static bool IsSame(string a, string b) => Folded(a) == Folded(b);

    private static string Folded(string text) => FrenchText.Fold(text.Length > Compared ? text[..Compared] : text);
}
