using System.Text.RegularExpressions;
using CqpKits.Kits.Importing.Structure;

namespace CqpKits.Kits.Importing.Understanding;

/// <summary>A code or a number that stands before a label: « BC1 – … », « C1.1 : … », « RC1 … », « Bloc 2 : … », « 1.2 … ».</summary>
/// <param name="Code">The code, or null.</param>
/// <param name="Number">The number, « 1.2 », or null.</param>
/// <param name="Rest">The text behind it; the whole text where nothing else stands there.</param>
/// <param name="IsSure">Whether a sign parts it from the text, so that it cannot be a word of the text.</param>
internal sealed partial record LeadingCode(string? Code, string? Number, string Rest, bool IsSure)
{
    /// <summary>The kind that a word before the number names: « Compétence 3 : … »; or null.</summary>
    public NodeKind? Kind { get; private init; }

    /// <summary>What stands before a label; null for a label alone.</summary>
    public static LeadingCode? Of(string text)
    {
        if (Coded().Match(text) is { Success: true } coded)
        {
            return new LeadingCode(coded.Groups["code"].Value.Replace(" ", "", StringComparison.Ordinal), null, text[coded.Length..].Trim(), coded.Groups["sign"].Success);
        }

        if (Lettered().Match(text) is { Success: true } lettered)
        {
            return new LeadingCode(lettered.Groups["code"].Value, null, text[lettered.Length..].Trim(), IsSure: false);
        }

        if (Named().Match(text) is { Success: true } named && HeadingWords.KindOf(named.Groups["word"].Value) is { } kind)
        {
            var rest = text[named.Length..].Trim();
            return new LeadingCode(null, NumberOf(named), rest.Length > 0 ? rest : text.Trim(), IsSure: true) { Kind = kind };
        }

        return Numbered().Match(text) is { Success: true } numbered ? new LeadingCode(null, NumberOf(numbered), text[numbered.Length..].Trim(), IsSure: true)
            : Bare().Match(text) is { Success: true } bare ? new LeadingCode(null, NumberOf(bare), text[bare.Length..].Trim(), IsSure: false)
            : null;
    }

    private static string NumberOf(Match match) => match.Groups["number"].Value.TrimEnd('.').Replace('-', '.');

    [GeneratedRegex(@"^\s*[(\[]?(?<code>[A-Z]{1,5} ?[0-9]+(?:[.-][0-9]+)*[a-z]?)(?:(?<sign>\s*[)\]]?\s*[–—:/]\s*|\s*[)\]]\s+|\s*-\s*(?=[^\d\s])|\.\s+)|\s+)(?=\S)")]
    private static partial Regex Coded();

    [GeneratedRegex(@"^\s*(?<code>[A-Z]{1,4})\s+[–—:-]\s+(?=\S)")]
    private static partial Regex Lettered();

    [GeneratedRegex(@"^\s*(?<word>\p{L}[\p{L}' ’-]{2,40}?)\s*(?:[nN]\s?[°º]\s*)?(?<number>[0-9]+(?:[.-][0-9]+)*)\.?(?:\s*[–—:.)-]\s*|\s*$|\s+(?=\p{Lu}))")]
    private static partial Regex Named();

    [GeneratedRegex(@"^\s*(?:(?<number>[0-9]{1,2}(?:\.[0-9]{1,2})+)\.?(?:\s*[–—:)-]\s*|\s+)|(?<number>[0-9]{1,2})\s*(?:[–—:)]|\.(?![0-9])|-(?![0-9]))(?>\s*))(?=\D)")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\s*(?<number>[0-9]{1,2})\s+(?=\p{Lu})")]
    private static partial Regex Bare();
}
