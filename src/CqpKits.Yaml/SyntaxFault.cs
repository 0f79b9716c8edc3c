using System.Text.RegularExpressions;
using CqpKits.Diagnostics;
using YamlDotNet.Core;

namespace CqpKits.Yaml;

/// <summary>Says in French what a syntax fault probably is: French prose meets YAML in a few well-known ways.</summary>
internal static partial class SyntaxFault
{
    public static Diagnostic Explain(SourceLines lines, YamlException fault)
    {
        var line = lines[(int)fault.Start.Line];
        var at = lines.At(fault.Start);
        var (first, last) = ((int)fault.Start.Line, (int)fault.End.Line);
        return lines.InIndentation(first, last, '\u00A0', '\u202F') is { } space ? YamlMessages.NoBreakSpace(space)
            : Tab(lines, first, fault) is { } tab ? YamlMessages.TabIndentation(tab)
            : Says(fault, "escape") && TextSlips.FirstEscape(lines, first) is { } escape ? escape
            : Says(fault, "quoted scalar") ? YamlMessages.UnclosedQuote(at)
            : ComparisonValue().IsMatch(line) ? YamlMessages.ComparisonWithoutQuotes(at)
            : TextAfterQuote().IsMatch(line) ? YamlMessages.TextAfterQuote(at)
            : Says(fault, "invalid mapping", "Mapping values") ? ColonFault(line, at)
            : Says(fault, "cannot start any token", "anchor or alias", "tag") ? YamlMessages.ReservedCharacter(at)
            : YamlMessages.NotYaml(at);
    }

    /// <summary>A colon after text on the same line is prose; a first colon of its line stands on a badly aligned line.</summary>
    private static Diagnostic ColonFault(string line, SourcePosition at) =>
        line[..Math.Min(line.Length, at.Column - 1)].Contains(": ", StringComparison.Ordinal) || ColonInItem().IsMatch(line)
            ? YamlMessages.ColonInText(at)
            : YamlMessages.Misaligned(at);

    /// <summary>The library reports a tab at the line before: the tab itself is what the author must find.</summary>
    private static SourcePosition? Tab(SourceLines lines, int first, YamlException fault) =>
        lines.InIndentation(first, Says(fault, "tab") ? int.MaxValue : (int)fault.End.Line, '\t');

    private static bool Says(YamlException fault, params string[] words) =>
        words.Any(w => fault.Message.Contains(w, StringComparison.Ordinal));

    [GeneratedRegex(@":\s+[>≥]\s*=?\s*\d")]
    private static partial Regex ComparisonValue();

    [GeneratedRegex(@"(:|-)\s+('[^']*'[^'\s,\]}]|""[^""]*""[^\s,\]}])")]
    private static partial Regex TextAfterQuote();

    [GeneratedRegex(@"^\s*-\s+[^'""].*:\s.*:\s")]
    private static partial Regex ColonInItem();
}
