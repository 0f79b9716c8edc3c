using System.Text.RegularExpressions;
using CqpKits.Forms.Answers;
using CqpKits.French;

namespace CqpKits.Forms.Kinds;

/// <summary>The words that stand in the place of a mark.</summary>
internal static partial class MarkWords
{
    /// <summary>What the text says instead of a mark, or null.</summary>
    public static AnswerStatus? Find(string text)
    {
        var folded = FrenchText.Fold(text);
        return Absent().IsMatch(folded) ? AnswerStatus.Absent
            : NotEvaluated().IsMatch(folded) ? AnswerStatus.NotEvaluated
            : NotApplicable().IsMatch(folded) ? AnswerStatus.NotApplicable
            : null;
    }

    [GeneratedRegex(@"^abs(?:\.|ente?|ent\(e\)|ence)?(?: (?:non |in)?justifi(?:e|ee|e\(e\)))?\z")]
    private static partial Regex Absent();

    [GeneratedRegex(@"^(?:ne|n\.e\.?|non[ -]evalue(?:e|\(e\))?)\z")]
    private static partial Regex NotEvaluated();

    [GeneratedRegex(@"^(?:na|n\.a\.?|n/a|sans objet|non applicable)\z")]
    private static partial Regex NotApplicable();
}
