using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.French;

namespace CqpKits.Sessions.Settling;

/// <summary>A file to which decisions are applied.</summary>
/// <param name="Sha256">SHA-256 of its bytes, hexadecimal.</param>
/// <param name="Path">Its path.</param>
/// <param name="Definition">The form it is.</param>
/// <param name="Candidate">Candidate it counts for; empty when that is in doubt.</param>
/// <param name="Holder">Who filled it.</param>
internal sealed record DecidedFile(string Sha256, string Path, FormDefinition Definition, string Candidate, string Holder);

/// <summary>
/// Whether the question that a person read is the one that the hidden key names, for workbooks that carry no checksum: the file by its path, else, when it
/// was moved or renamed, by its candidate and who filled it; the field by its label.
/// </summary>
/// <param name="hashAt">SHA-256 of the file that a path of this run leads to, or null.</param>
internal sealed class SeenQuestions(Func<string, string?> hashAt)
{
    /// <summary>Whether what was read is of an answer of a file.</summary>
    public bool AreOf(SeenQuestion seen, DecidedFile file, Answer answer)
    {
        var field = file.Definition.Field(answer.FieldId)!;
        var isCalledAlike = file.Definition.Fields.Any(f => f != field && IsSame(f.Label, field.Label));
        return IsSame(seen.Question, field.Label) && IsSame(seen.Form, file.Definition.Title)
            && (!isCalledAlike || IsSame(seen.Where, answer.Place)) && IsFile(seen, file);
    }

    private bool IsFile(SeenQuestion seen, DecidedFile file)
    {
        if (IsSame(seen.File, file.Path))
        {
            return true;
        }

        var isOwner = IsSame(seen.Candidate, file.Candidate);
        return hashAt(seen.File) is { } there ? there == file.Sha256
            : isOwner && (IsSame(NameOf(seen.File), NameOf(file.Path)) || (file.Candidate.Length > 0 && IsSame(seen.Holder, file.Holder)));
    }

    private static string NameOf(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];

    private static bool IsSame(string a, string b) => FrenchText.Fold(a) == FrenchText.Fold(b);
}
