using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Tables;

namespace CqpKits.Workspaces.Candidates;

/// <summary>Reads which of the optional blocs a candidate takes: a cell with their codes or labels, separated by « | ».</summary>
internal static class ChosenBlocks
{
    /// <summary>The codes; an error for a text that is no optional bloc, and for a choice of which not exactly one bloc is taken.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="heading">Its column, as the list writes it.</param>
    /// <param name="context">What the list may name.</param>
    /// <param name="position">Position of the line.</param>
    public static Checked<IReadOnlyList<string>> Read(string cell, string heading, ListContext context, SourcePosition position)
    {
        var named = cell.Split('|').Select(CellCleaning.OneLine).Where(t => t.Length > 0).Select(t => (Text: t, Block: Find(t, context))).ToList();
        var taken = named.Select(n => n.Block).OfType<SkillsBlock>().ToList();
        IReadOnlyList<Diagnostic> faults =
        [
            .. named.Where(n => n.Block is null).Select(n => RecordMessages.UnknownOption(heading, n.Text, context.Choices.SelectMany(c => c).Select(b => b.Code), position)),
            .. context.Choices.Where(c => taken.Count(c.Contains) != 1).Select(c => RecordMessages.NotOneOption(heading, c.Key, [.. c.Select(b => b.Code)], taken.Count(c.Contains), position)),
        ];
        return faults.Count > 0 ? Checked.Failed<IReadOnlyList<string>>(faults) : Checked.Of<IReadOnlyList<string>>([.. taken.Select(b => b.Code)]);
    }

    private static SkillsBlock? Find(string text, ListContext context) =>
        context.Choices.SelectMany(c => c).FirstOrDefault(b => FrenchText.Fold(b.Code) == FrenchText.Fold(text) || FrenchText.Fold(b.Label) == FrenchText.Fold(text));
}
