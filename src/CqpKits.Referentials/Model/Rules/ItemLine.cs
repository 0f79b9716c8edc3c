using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Model.Rules;

/// <summary>A line of « attribution » that is about items: <c>pour</c> of a level <c>pour_chaque</c>.</summary>
public interface IItemLine
{
    /// <summary><c>pour_chaque</c>: the level of the items; null for the rule set's own.</summary>
    ResultLevel? Each { get; }

    /// <summary><c>pour</c>: codes of the items; empty for all of the level.</summary>
    IReadOnlyList<string> Items { get; }

    /// <summary>Position of the line in its file.</summary>
    SourcePosition Position { get; }
}

/// <summary>What a line is about.</summary>
public static class ItemLines
{
    /// <summary>Whether a line is about an item of a level.</summary>
    /// <param name="line">The line.</param>
    /// <param name="item">Code of the item.</param>
    /// <param name="level">The item's level.</param>
    /// <param name="own">The level that the rule set judges.</param>
    public static bool IsFor(this IItemLine line, string item, ResultLevel level, ResultLevel own)
    {
        ArgumentNullException.ThrowIfNull(line);
        return level == (line.Each ?? own) && (line.Items.Count == 0 || line.Items.Contains(item));
    }
}
