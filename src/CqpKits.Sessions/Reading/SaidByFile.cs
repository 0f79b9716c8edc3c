using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Identity;
using CqpKits.Sessions.Returned;

namespace CqpKits.Sessions.Reading;

/// <summary>What a file says by itself: a form to settle, or what it ends as. Nothing of the opened file is kept.</summary>
/// <param name="Ended">What it ends as; null for a form.</param>
/// <param name="Form">The form; null for what ended.</param>
/// <param name="Diagnostics">What opening it found; that of what ended is with it.</param>
internal sealed record SaidByFile(Checked<ReturnedFile>? Ended, OpenedForm? Form, IReadOnlyList<Diagnostic> Diagnostics)
{
    public SaidByFile(Checked<ReturnedFile> ended)
        : this(ended, null, [])
    {
    }

    public SaidByFile(OpenedForm form)
        : this(null, form, [])
    {
    }

    /// <summary>The same, with what was found before.</summary>
    public SaidByFile After(IReadOnlyList<Diagnostic> earlier) => Ended is { } ended ? this with { Ended = ended.After(earlier) } : this with { Diagnostics = earlier };
}

/// <summary>A form that was read.</summary>
/// <param name="Path">Path of the file.</param>
/// <param name="Hash">SHA-256 of its bytes, hexadecimal.</param>
/// <param name="EnteredBy">Who typed it in from paper; null for a form itself.</param>
/// <param name="Issue">The copy that it is.</param>
/// <param name="Definition">Its frozen definition.</param>
/// <param name="Answers">What was read, before anybody decided anything.</param>
/// <param name="Unexpected">What was found that the definition does not know, in French.</param>
internal sealed record OpenedForm(
    string Path, string Hash, string? EnteredBy, FormIssue Issue, FormDefinition Definition, IReadOnlyList<Answer> Answers, IReadOnlyList<string> Unexpected);
