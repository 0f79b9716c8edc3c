using System.Text.RegularExpressions;
using CqpKits.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CqpKits.Yaml;

/// <summary>
/// What is good YAML and yet not what the author sees in the file: a text cut at its « # », letters behind a backslash that become one sign, lines that
/// are joined, and marks of other languages that are printed as they were typed.
/// </summary>
internal static partial class TextSlips
{
    /// <summary>A diagnostic for each such place, in the order of the file.</summary>
    public static IEnumerable<Diagnostic> In(IReadOnlyList<ParsingEvent> events, SourceLines lines) =>
        [.. events.OfType<Scalar>().Where(s => !s.IsKey).SelectMany(s => In(s, lines)), .. FlowSlips.In(events, lines)];

    /// <summary>The first backslash of a line that starts an escape which is not a quote, a backslash or a slash.</summary>
    public static Diagnostic? FirstEscape(SourceLines lines, int line) =>
        Escape().Matches(lines[line]).FirstOrDefault(m => m.Groups["lettre"].Success) is { } found
            ? YamlMessages.Escape(lines.At(line, found.Index + 1), found.Value)
            : null;

    private static IEnumerable<Diagnostic> In(Scalar scalar, SourceLines lines) => scalar.Style switch
    {
        ScalarStyle.Plain => [.. Comment(scalar, lines), .. JoinedLines(scalar, lines), .. AsTyped(scalar, lines), .. Nothing(scalar, lines)],
        ScalarStyle.DoubleQuoted => [.. Escapes(scalar, lines), .. JoinedLines(scalar, lines), .. AsTyped(scalar, lines)],
        ScalarStyle.SingleQuoted or ScalarStyle.Folded => [.. JoinedLines(scalar, lines), .. AsTyped(scalar, lines)],
        _ => AsTyped(scalar, lines),
    };

    /// <summary>A remark stands two spaces behind the value or starts with a space; a number behind « # » or a letter that touches it is text.</summary>
    private static IEnumerable<Diagnostic> Comment(Scalar scalar, SourceLines lines)
    {
        var (line, column) = ((int)scalar.End.Line, (int)scalar.End.Column);
        var written = lines[line];
        var before = written[..Math.Min(column - 1, written.Length)].TrimEnd().Length;
        if (CutText().Match(written, before) is { Success: true } match && match.Index == before)
        {
            yield return YamlMessages.TextTakenForComment(lines.At(line, match.Groups["ici"].Index + 1), match.Groups["ici"].Value.TrimEnd());
        }
    }

    private static IEnumerable<Diagnostic> Escapes(Scalar scalar, SourceLines lines)
    {
        var written = lines.Between(scalar.Start, scalar.End).ToList();
        var isPath = written.Any(w => Path().IsMatch(w.Text));
        return
            from piece in written
            from Match match in Escape().Matches(piece.Text)
            where match.Groups["lettre"].Success && (isPath || IsNoText(match.Groups["lettre"].Value))
            select YamlMessages.Escape(piece.At with { Column = piece.At.Column + match.Index }, match.Value);
    }

    /// <summary>A line end, a no-break space and a character by its number are what an author may mean; bells and tabs are not.</summary>
    private static bool IsNoText(string letter) => letter is not ("n" or "r" or "_" or "x" or "u" or "U" or " ");

    /// <summary>The first of the lines that are joined: what mends it mends the others of the text.</summary>
    private static IEnumerable<Diagnostic> JoinedLines(Scalar scalar, SourceLines lines) => (
        from piece in lines.Between(scalar.Start, scalar.End).Skip(1)
        let mark = ListMark().Match(piece.Text)
        where mark.Success && !scalar.Value.Split('\n').Any(l => l.TrimStart().StartsWith(mark.Groups["ici"].Value, StringComparison.Ordinal))
        select YamlMessages.JoinedLine(piece.At with { Column = piece.At.Column + mark.Groups["ici"].Index }, mark.Groups["ici"].Value.TrimEnd())).Take(1);

    private static IEnumerable<Diagnostic> AsTyped(Scalar scalar, SourceLines lines) =>
        from piece in lines.Between(scalar.Start, scalar.End)
        from Match match in Markup().Matches(piece.Text)
        where !match.Value.StartsWith('\\') || (scalar.Style != ScalarStyle.DoubleQuoted && !Path().IsMatch(scalar.Value))
        select YamlMessages.PrintedAsTyped(piece.At with { Column = piece.At.Column + match.Index }, match.Value);

    private static IEnumerable<Diagnostic> Nothing(Scalar scalar, SourceLines lines) =>
        scalar.Value is "~" or "null" or "Null" or "NULL" ? [YamlMessages.NullWord(lines.At(scalar.Start), scalar.Value)] : [];

    // « Lot #3 du … », « Lot # 3 »: behind the value, from its last character on.
    [GeneratedRegex(@"\G(?:[ \t]+(?<ici>\#[\p{L}\p{N}].*)|[ \t](?<ici>\#[ \t]\p{N}.*))")]
    private static partial Regex CutText();

    // Two backslashes are one, a backslash at the end of the line continues it; neither is a slip.
    [GeneratedRegex(@"\\(?:[\\""/]|(?<lettre>.))")]
    private static partial Regex Escape();

    // « C:\… », « \\serveur\… », as typed or with its backslashes doubled.
    [GeneratedRegex(@"(?<![\p{L}\p{N}])[A-Za-z]:\\|^[""']?\\\\")]
    private static partial Regex Path();

    // A mark of a list, or a key that no space follows.
    [GeneratedRegex(@"^[ \t]*(?<ici>(?:[-*+•·▪◦‣–—]|\p{L}\)|[0-9]{1,2}[.)])[ \t\u00A0]\S+|[a-z_]{2,}:[^\s/]\S*)")]
    private static partial Regex ListMark();

    // Tags and named characters of HTML, « \n », Markdown's bold and struck, « {{ nom }} ».
    [GeneratedRegex(@"</?(?:br|b|i|u|p|s|em|strong|sup|sub|span|div|ul|ol|li|font)(?:\s[^<>]*)?\s*/?>|&(?:\p{L}{2,8}|\#[0-9]{1,5});|\\n|\*\*[^*\s][^*]*\*\*|~~[^~]+~~|\{\{.*?\}\}", RegexOptions.IgnoreCase)]
    private static partial Regex Markup();
}
