using CqpKits.Forms.Answers;

namespace CqpKits.Sessions.Reading;

/// <summary>
/// Keeps each answer once: in the copies of a form most answers are the same in field, value and place, so that a session of thousands of files holds little more than one of
/// hundreds. Not for several threads.
/// </summary>
internal sealed class AnswerPool
{
    private readonly Dictionary<Answer, Answer> answers = [];
    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);
    private readonly Dictionary<int, IReadOnlyList<AnchorKind>> anchors = [];

    /// <summary>The answer that is equal to one, the first time itself.</summary>
    public Answer Kept(Answer answer)
    {
        var alike = answer with { Place = Kept(places, answer.Place, answer.Place), Anchors = Kept(anchors, answer.Anchors.Aggregate(1, (all, kind) => (8 * all) + (int)kind), answer.Anchors) };
        return Kept(answers, alike, alike);
    }

    private static TValue Kept<TKey, TValue>(Dictionary<TKey, TValue> known, TKey key, TValue value)
        where TKey : notnull
    {
        if (known.TryGetValue(key, out var first))
        {
            return first;
        }

        known.Add(key, value);
        return value;
    }
}
