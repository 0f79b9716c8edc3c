using System.Buffers;
using CqpKits.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CqpKits.Yaml;

/// <summary>First phase: text to parsing events. Ends at the first syntax fault, or where lists and mappings lie too deep to be walked safely.</summary>
/// <param name="Events">The events up to the fault.</param>
/// <param name="Fault">The fault, or null.</param>
internal sealed record EventScan(IReadOnlyList<ParsingEvent> Events, Diagnostic? Fault)
{
    /// <summary>A référentiel needs about six levels; the limit protects the recursive walk that follows.</summary>
    public const int DepthLimit = 50;

    /// <summary>The control characters of ASCII and of Latin-1 (an apostrophe of Windows that was decoded wrong is one), and those that turn the direction of a text round.</summary>
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Characters(0, 0x1F).Except(['\t', '\r', '\n']), .. Characters(0x7F, 0x9F).Except(['\u0085']), .. Characters(0x202A, 0x202E), .. Characters(0x2066, 0x2069)]);

    public static EventScan Run(SourceFile file, SourceLines lines)
    {
        if (ControlCharacter(lines, file.Text) is { } control)
        {
            return new EventScan([], control);
        }

        var events = new List<ParsingEvent>();
        return new EventScan(events, Collect(new Parser(new StringReader(file.Text)), events, lines));
    }

    private static IEnumerable<char> Characters(int first, int last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);

    private static Diagnostic? Collect(Parser parser, List<ParsingEvent> events, SourceLines lines)
    {
        var depth = -2; // the stream and the document nest too
        try
        {
            while (parser.MoveNext())
            {
                var current = parser.Current!;
                depth += current.NestingIncrease;
                if (depth > DepthLimit)
                {
                    return YamlMessages.TooDeep(lines.At(current.Start), DepthLimit);
                }

                events.Add(current);
            }

            return null;
        }
        catch (YamlException fault)
        {
            return SyntaxFault.Explain(lines, fault);
        }
#pragma warning disable CA1031 // The library lets others escape on odd text (an unclosed list, an impossible escape): all mean that the text is not YAML.
        catch (Exception)
        {
            return YamlMessages.NotYaml(events.Count == 0 ? lines.At(1, 1) : lines.At(events[^1].Start));
        }
#pragma warning restore CA1031
    }

    /// <summary>The library takes a NUL for the end of the text, which would lose the rest in silence; no control character belongs in a text file.</summary>
    private static Diagnostic? ControlCharacter(SourceLines lines, string text)
    {
        var at = text.AsSpan().IndexOfAny(Forbidden);
        if (at < 0)
        {
            return null;
        }

        var before = text[..at].ReplaceLineEndings("\n");
        return YamlMessages.ControlCharacter(lines.At(before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n')));
    }
}
