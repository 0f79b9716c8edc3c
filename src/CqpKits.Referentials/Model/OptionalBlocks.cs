namespace CqpKits.Referentials.Model;

/// <summary>
/// Blocs among which each candidate chooses one: those that name the same <c>option</c>. What a candidate did not choose is not part of the certification
/// as they take it: no form is made for it, and no rule asks for it.
/// </summary>
public static class OptionalBlocks
{
    /// <summary>The choices, each with its blocs, in the référentiel's order.</summary>
    public static IReadOnlyList<IGrouping<string, SkillsBlock>> Choices(Certification certification)
    {
        ArgumentNullException.ThrowIfNull(certification);
        return [.. certification.SkillsBlocks.Where(b => b.Option is not null).GroupBy(b => b.Option!)];
    }

    /// <summary>The certification as a candidate takes it; whole where nothing is chosen.</summary>
    /// <param name="certification">The certification.</param>
    /// <param name="chosen">Codes of the blocs that were chosen.</param>
    public static Certification Taken(Certification certification, IReadOnlyList<string> chosen)
    {
        var left = Left(certification, chosen);
        return left.Count == 0 ? certification : certification with
        {
            SkillsBlocks = [.. certification.SkillsBlocks.Where(b => !left.Contains(b.Code))],
            Units = [.. certification.Units.Where(u => !left.Contains(u.SkillsBlock ?? ""))],
            Competencies = [.. certification.Competencies.Where(c => !left.Contains(c.SkillsBlock ?? ""))],
        };
    }

    /// <summary>Whether a form is for a candidate: it serves no bloc, or one that they take.</summary>
    public static bool IsFor(Certification certification, FormDeclaration form, IReadOnlyList<string> chosen)
    {
        ArgumentNullException.ThrowIfNull(form);
        var left = Left(certification, chosen);
        return left.Count == 0 || Served(certification, form) is not { Count: > 0 } served || !served.IsSubsetOf(left);
    }

    /// <summary>Whether a document is for a candidate: it serves no examination method, or one of a bloc that they take.</summary>
    public static bool IsFor(Certification certification, DocumentDeclaration document, IReadOnlyList<string> chosen)
    {
        ArgumentNullException.ThrowIfNull(document);
        return BlockOfMethod(certification, document.Method) is not { } block || !Left(certification, chosen).Contains(block);
    }

    /// <summary>The blocs that a form serves, by its fields and its examination method.</summary>
    private static HashSet<string> Served(Certification certification, FormDeclaration form) =>
        [.. form.Fields.SelectMany(f => CollectedItems.Of(certification, f).Select(i => i.SkillsBlock).Append(BlockOf(certification, f.CountsFor)))
            .Append(BlockOfMethod(certification, form.Method)).OfType<string>()];

    /// <summary>The blocs that were not chosen, of the choices that were made.</summary>
    private static HashSet<string> Left(Certification certification, IReadOnlyList<string> chosen) =>
        [.. Choices(certification).Where(c => c.Any(b => chosen.Contains(b.Code))).SelectMany(c => c).Select(b => b.Code).Where(code => !chosen.Contains(code))];

    private static string? BlockOfMethod(Certification certification, string? method) => certification.Methods.FirstOrDefault(m => m.Code == method)?.SkillsBlock;

    /// <summary>The bloc that a code is or belongs to; null for the code of something else.</summary>
    private static string? BlockOf(Certification certification, string? code) =>
        certification.SkillsBlocks.FirstOrDefault(b => b.Code == code)?.Code
        ?? certification.Units.FirstOrDefault(u => u.Code == code)?.SkillsBlock
        ?? certification.Competencies.FirstOrDefault(c => c.Code == code)?.SkillsBlock;
}
