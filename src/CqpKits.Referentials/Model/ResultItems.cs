using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Referentials.Model;

/// <summary>Finds the items that a level judges.</summary>
public static class ResultItems
{
    /// <summary>All items of a level, in the référentiel's order.</summary>
    public static IReadOnlyList<ResultItem> Of(Certification certification, ResultLevel level) => level switch
    {
        ResultLevel.Domains => [.. certification.Domains.Select(d => new ResultItem(d.Code, d.Label, null, null))],
        ResultLevel.SkillsBlocks => [.. certification.SkillsBlocks.Select(b => new ResultItem(b.Code, b.Label, b.Domain, b.Domain))],
        ResultLevel.Units => [.. certification.Units.Select(u => new ResultItem(u.Code, u.Label, u.SkillsBlock, null))],
        ResultLevel.Competencies => [.. certification.Competencies.Select(c => new ResultItem(c.Code, c.Label, c.SkillsBlock, null))],
        ResultLevel.Examinations => [.. certification.Examinations.Select(e => new ResultItem(e.Code, e.Label, null, null))],
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };

    /// <summary>The items of a finer level whose parent is the item.</summary>
    public static IReadOnlyList<ResultItem> Under(Certification certification, ResultItem item, ResultLevel finer) =>
        [.. Of(certification, finer).Where(i => i.Parent == item.Code)];

    /// <summary>Codes of the items that a line is about: those it names, else all of its level.</summary>
    /// <param name="certification">The certification.</param>
    /// <param name="line">The line.</param>
    /// <param name="own">The level that the rule set judges.</param>
    public static IReadOnlyList<string> Of(Certification certification, IItemLine line, ResultLevel own) =>
        line.Items.Count > 0 ? line.Items : [.. Of(certification, line.Each ?? own).Select(i => i.Code)];

    /// <summary>The French noun put before an item's label: « bloc », « domaine ».</summary>
    public static string Noun(ResultLevel level) => level switch
    {
        ResultLevel.Domains => "domaine",
        ResultLevel.SkillsBlocks => "bloc",
        ResultLevel.Units => "unité",
        ResultLevel.Competencies => "compétence",
        ResultLevel.Examinations => "épreuve",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };

    /// <summary>The noun with its article: « le bloc », « l'épreuve ».</summary>
    public static string Definite(ResultLevel level) =>
        level is ResultLevel.Units or ResultLevel.Examinations ? $"l'{Noun(level)}" : $"{(IsFeminine(level) ? "la" : "le")} {Noun(level)}";

    /// <summary>Whether <see cref="Noun"/> is feminine.</summary>
    public static bool IsFeminine(ResultLevel level) => level is ResultLevel.Units or ResultLevel.Competencies or ResultLevel.Examinations;
}

/// <summary>An item that is judged.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Label">Its label.</param>
/// <param name="Parent">Code of the coarser item it belongs to, or null.</param>
/// <param name="Domain">Code of a domain whose marks count for the item too, or null.</param>
public sealed record ResultItem(string Code, string Label, string? Parent, string? Domain)
{
    /// <summary>Whether a mark that counts for <paramref name="code"/> counts for this item.</summary>
    public bool Takes(string code) => code == Code || code == Domain;
}
