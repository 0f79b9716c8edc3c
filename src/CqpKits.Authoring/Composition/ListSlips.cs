using System.Globalization;
using CqpKits.Authoring.Faults;
using CqpKits.Diagnostics;
using CqpKits.Documents.Values;
using Markdig.Syntax;

namespace CqpKits.Authoring.Composition;

/// <summary>Lists that would not be printed as they were typed.</summary>
internal static class ListSlips
{
    /// <summary>What is wrong with a list, but not with what is in its items.</summary>
    public static IEnumerable<Diagnostic> Of(ListBlock list, Func<Markdig.Syntax.Block, SourcePosition?> at) => list.IsOrdered ? Numbers(list, at) : LoneStar(list, at);

    /// <summary>Items that are all numbered alike leave the numbers to the list; else each must have its own.</summary>
    private static IEnumerable<Diagnostic> Numbers(ListBlock list, Func<Markdig.Syntax.Block, SourcePosition?> at)
    {
        var start = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1;
        var items = list.OfType<ListItemBlock>().ToList();
        return items.All(i => i.Order == start)
            ? []
            : items.Select((item, index) => (item, printed: start + index))
                .Where(i => i.item.Order != i.printed).Take(1)
                .Select(i => AuthoringMessages.ListNumber(i.item.Order, i.printed, at(i.item)));
    }

    /// <summary>« * Rayer la mention inutile » is a note, not a list; one item that a loop printed holds a value.</summary>
    private static IEnumerable<Diagnostic> LoneStar(ListBlock list, Func<Markdig.Syntax.Block, SourcePosition?> at) =>
        list is { BulletType: '*', Count: 1 } && list.Descendants<LeafBlock>().All(l => !HoldsValue(l))
            ? [AuthoringMessages.MarkdownRefused("une étoile en début de ligne, prise pour une puce (pour une liste, écrivez « - »)", at(list))]
            : [];

    private static bool HoldsValue(LeafBlock leaf) =>
        leaf.Inline?.Descendants<Markdig.Syntax.Inlines.LiteralInline>().Any(l => l.Content.AsSpan().ContainsAny(ValueToken.Reserved)) ?? false;
}
