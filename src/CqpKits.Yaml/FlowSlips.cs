using CqpKits.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CqpKits.Yaml;

/// <summary>A sentence between brackets: each of its commas starts another item of the list.</summary>
internal static class FlowSlips
{
    /// <summary>A diagnostic for each item that reads as the rest of the sentence before it.</summary>
    public static IEnumerable<Diagnostic> In(IReadOnlyList<ParsingEvent> events, SourceLines lines)
    {
        var open = new Stack<bool>();
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i].NestingIncrease > 0)
            {
                open.Push(events[i] is SequenceStart { Style: SequenceStyle.Flow });
            }
            else if (events[i].NestingIncrease < 0)
            {
                open.Pop();
            }
            else if (open.TryPeek(out var isFlow) && isFlow && i > 0 && Follows(events[i - 1], events[i]) is { } rest)
            {
                yield return YamlMessages.ListInFlow(lines.At(rest.Start), rest.Value);
            }
        }
    }

    /// <summary>A plain text of several words that starts with a small letter, behind one that starts with a capital.</summary>
    private static Scalar? Follows(ParsingEvent before, ParsingEvent item) =>
        before is Scalar { Style: ScalarStyle.Plain, Value: [var first, ..] } && char.IsUpper(first)
        && item is Scalar { Style: ScalarStyle.Plain, Value: [var next, ..] } rest && char.IsLower(next) && rest.Value.Contains(' ')
            ? rest
            : null;
}
