using CqpKits.Kits.Importing.Structure;

namespace CqpKits.Kits.Importing.Understanding;

/// <summary>Takes codes and numbers off labels. One that may be a word of its text (« CO2 émis », « 3 clients ») is taken where most texts of its kind have one.</summary>
internal static class LeadingCodes
{
    /// <summary>The lines with codes and numbers taken off.</summary>
    public static IReadOnlyList<FoundLine> Taken(IReadOnlyList<FoundLine> lines)
    {
        var usual = lines.SelectMany(l => l.Texts).Where(t => t.Code is null).Distinct().GroupBy(t => t.Kind)
            .ToDictionary(g => g.Key, g => (Codes: AreUsual(g, c => c.Code is not null), Numbers: AreUsual(g, c => c is { Number: not null, IsSure: true })));
        return [.. lines.Select(l => l with { Texts = [.. l.Texts.Select(t => Taken(t, usual.GetValueOrDefault(t.Kind)))] })];
    }

    private static bool AreUsual(IEnumerable<FoundText> texts, Func<LeadingCode, bool> isIt)
    {
        var all = texts.Select(t => LeadingCode.Of(t.Text)).ToList();
        return all.Count(c => c is not null && isIt(c)) * 2 >= all.Count;
    }

    private static FoundText Taken(FoundText text, (bool Codes, bool Numbers) usual)
    {
        if (text.Code is not null || !NodeKindWords.HasCode(text.Kind) || LeadingCode.Of(text.Text) is not { } leading)
        {
            return text;
        }

        return leading.Code is { } code
            ? leading.IsSure || usual.Codes ? text with { Code = code, Text = leading.Rest } : text
            : leading.Kind is not null || (leading.IsSure && usual.Numbers) ? text with { Number = text.Number ?? leading.Number, Text = leading.Rest } : text;
    }
}
