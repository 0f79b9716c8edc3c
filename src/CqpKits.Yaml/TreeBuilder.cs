using System.Text.RegularExpressions;
using CqpKits.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CqpKits.Yaml;

/// <summary>Second phase: events to tree. <see cref="EventScan"/> has bounded the depth, so a recursive walk is safe.</summary>
internal sealed partial class TreeBuilder(SourceLines lines, IReadOnlyList<ParsingEvent> events)
{
    private readonly List<Diagnostic> _found = [];
    private int _next;

    public IReadOnlyList<Diagnostic> Found => _found;

    /// <summary>False when a key is not a text, or when tabs or no-break spaces used as indentation may have moved a key or joined a line to a text.</summary>
    public bool StructureIsSound { get; private set; } = true;

    /// <summary>The root of the first document, an empty mapping for an empty file; a second document is reported and not read.</summary>
    public YamlNode Build()
    {
        YamlNode? root = null;
        while (_next < events.Count)
        {
            if (events[_next] is DocumentStart start && root is not null)
            {
                _found.Add(YamlMessages.SeveralDocuments(lines.At(start.Start)));
                break;
            }

            if (events[_next] is not (NodeEvent or AnchorAlias))
            {
                _next++;
                continue;
            }

            root = Node();
        }

        return root is null or YamlScalar { IsEmpty: true } ? new YamlMapping(lines.At(1, 1), []) : root;
    }

    private YamlNode Node()
    {
        var next = events[_next++];
        if (next is not NodeEvent node)
        {
            _found.Add(YamlMessages.AnchorOrAlias(lines.At(next.Start)));
            return new YamlScalar(lines.At(next.Start), "", IsQuoted: false);
        }

        RefuseReuse(node);
        return node switch
        {
            Scalar scalar => Text(scalar),
            SequenceStart => List(node),
            _ => Mapping(node),
        };
    }

    private void RefuseReuse(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            _found.Add(YamlMessages.AnchorOrAlias(lines.At(node.Start)));
        }

        if (!node.Tag.IsEmpty)
        {
            _found.Add(YamlMessages.Tag(lines.At(node.Start)));
        }
    }

    private YamlScalar Text(Scalar scalar)
    {
        var isPlain = scalar.Style == ScalarStyle.Plain;
        if (isPlain)
        {
            CheckPlain(scalar);
        }

        return new YamlScalar(lines.At(scalar.Start), scalar.Value, !isPlain);
    }

    /// <summary>Reports tabs and no-break spaces in the continuation lines of an unquoted text: such a line was probably meant as a key, not as text.</summary>
    private void CheckPlain(Scalar scalar)
    {
        var (first, last) = ((int)scalar.Start.Line + 1, (int)scalar.End.Line);
        if (lines.InIndentation(first, last, '\u00A0', '\u202F') is { } space)
        {
            Distrust(YamlMessages.NoBreakSpace(space));
        }
        else if (lines.InIndentation(first, last, '\t') is { } tab)
        {
            Distrust(YamlMessages.TabIndentation(tab));
        }
        else if (KeyWithNoBreakSpace().Match(scalar.Value) is { Success: true } match)
        {
            Distrust(YamlMessages.NoBreakSpace(lines.At((int)scalar.Start.Line, (int)scalar.Start.Column + match.Length - 1)));
        }
    }

    private YamlSequence List(NodeEvent start)
    {
        var items = new List<YamlNode>();
        while (events[_next] is not SequenceEnd)
        {
            items.Add(Node());
        }

        _next++;
        return new YamlSequence(lines.At(start.Start), items);
    }

    private YamlMapping Mapping(NodeEvent start)
    {
        var entries = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        var ordered = new List<YamlEntry>();
        var repeated = new RepeatedKeys();
        while (events[_next] is not MappingEnd)
        {
            var key = Node();
            if (events[_next] is MappingEnd)
            {
                // The library gives no event for an empty key after a nested list, so the value comes without a key.
                Distrust(YamlMessages.KeyIsNoText(key.Position));
                break;
            }

            var value = Node();
            if (AcceptKey(key) is not { } text)
            {
                continue;
            }

            var isRepeated = entries.TryGetValue(text.Text, out var first);
            if (repeated.IsToSay(text.Text, isRepeated))
            {
                _found.Add(YamlMessages.DuplicateKey(text.Position, text.Text, first!.Key.Position));
            }

            if (isRepeated)
            {
                continue;
            }

            ordered.Add(entries[text.Text] = new YamlEntry(text, value));
        }

        _next++;
        return new YamlMapping(lines.At(start.Start), ordered);
    }

    private YamlScalar? AcceptKey(YamlNode key)
    {
        if (key is not YamlScalar { Text.Length: > 0 } text)
        {
            Distrust(YamlMessages.KeyIsNoText(key.Position));
            return null;
        }

        if (!text.IsQuoted)
        {
            CheckKey(text);
        }

        return text;
    }

    private void CheckKey(YamlScalar key)
    {
        var space = key.Text.AsSpan().IndexOfAny('\u00A0', '\u202F');
        if (space >= 0)
        {
            Distrust(YamlMessages.NoBreakSpace(lines.At(key.Position.Line, key.Position.Column + space)));
        }
        else if (lines.InIndentation(key.Position.Line, key.Position.Line, '\t') is { } tab)
        {
            Distrust(YamlMessages.TabIndentation(tab));
        }
    }

    private void Distrust(Diagnostic fault)
    {
        StructureIsSound = false;
        _found.Add(fault);
    }

    [GeneratedRegex("^[a-z_]+:[\u00A0\u202F]")]
    private static partial Regex KeyWithNoBreakSpace();
}
