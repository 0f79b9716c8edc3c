using System.Text.RegularExpressions;
using CqpKits.Diagnostics;
using YamlDotNet.Core;

namespace CqpKits.Yaml;

/// <summary>Finds the probable cause of a syntax fault, so that its message says in French what to correct.</summary>
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

    /// <summary>When the line has a colon before the fault, the colon at the fault is part of prose; otherwise the line is badly aligned.</summary>
    private static Diagnostic ColonFault(string line, SourcePosition at) =>
        line[..Math.Min(line.Length, at.Column - 1)].Contains(": ", StringComparison.Ordinal) || ColonInItem().IsMatch(line)
            ? YamlMessages.ColonInText(at)
            : YamlMessages.Misaligned(at);

    /// <summary>The position of the tab in an indentation, or null. The library reports a tab at the line before it.</summary>
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
