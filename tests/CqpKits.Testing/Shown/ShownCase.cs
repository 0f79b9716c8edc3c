using CqpKits.Forms.Answers;

namespace CqpKits.Testing.Shown;

/// <summary>A file whose page shows otherwise than its text says, and what may be read of it. A case stands for its kind.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="In">Format.</param>
/// <param name="Name">What was done, in a few words.</param>
/// <param name="Read">Reads the field that it was done to, by the whole reading; null where the file is refused.</param>
/// <param name="Right">What is right, each as <see cref="Outcome"/> says it: <see cref="Asked"/>, <see cref="Missing"/>, <see cref="Refused"/>, or a value.</param>
internal sealed record ShownCase(ShownKind Kind, ShownIn In, string Name, Func<Answer?> Read, params IReadOnlyList<string> Right)
{
    /// <summary>A person is asked.</summary>
    public const string Asked = "à trancher";

    /// <summary>Nothing was entered.</summary>
    public const string Missing = "manquant";

    /// <summary>The file is refused, with what to do.</summary>
    public const string Refused = "refusé";

    /// <summary>What is read, in a word: refused, asked, missing, or the value as people write it.</summary>
    public static string Outcome(Answer? answer) => answer is null ? Refused
        : answer.NeedsReview ? Asked
        : answer.Status == AnswerStatus.Missing ? Missing
        : answer.Value?.Display ?? AnswerWords.Of(answer.Status);

    /// <inheritdoc/>
    public override string ToString() => $"{In}, {Kind}: {Name}";
}
