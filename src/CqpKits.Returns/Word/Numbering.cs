using System.Globalization;
using System.Xml;
using CqpKits.Packages.Xml;

namespace CqpKits.Returns.Word;

/// <summary>The lists of a document: what Word sets before a paragraph of one, which is nowhere in the text.</summary>
internal sealed class Numbering
{
    private const int MostLevel = 8;

    private readonly Dictionary<int, Dictionary<int, Level>> kinds = [];
    private readonly Dictionary<int, (int Kind, Dictionary<int, int> Starts)> lists = [];
    private readonly Dictionary<(int Row, int Level), int> counts = [];

    /// <summary>The lists of a part, or none.</summary>
    public static Numbering Read(byte[]? part)
    {
        var numbering = new Numbering();
        if (part is not null)
        {
            using var reader = PartXml.Open(part);
            reader.MoveToContent();
            WordXml.Each(reader, name =>
            {
                switch (name)
                {
                    case "abstractNum": numbering.ReadKind(reader); break;
                    case "num": numbering.ReadList(reader); break;
                    default: break;
                }
            });
        }

        return numbering;
    }

    /// <summary>What is set before the next paragraph of a list: null when there is no such list, empty when it is not plain figures.</summary>
    public string? Next(int list, int level)
    {
        level = Math.Clamp(level, 0, MostLevel);
        if (!lists.TryGetValue(list, out var found))
        {
            return null;
        }

        if (kinds.GetValueOrDefault(found.Kind)?.GetValueOrDefault(level) is not { } own)
        {
            return "";
        }

        // Lists of one kind count on, but for those that start anew.
        var row = found.Starts.Count > 0 ? -1 - list : found.Kind;
        Count(row, level, found.Starts.GetValueOrDefault(level, own.Start));
        var text = own.Text;
        for (var l = 0; l <= level; l++)
        {
            text = text.Replace($"%{l + 1}", counts.GetValueOrDefault((row, l), 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        return own.Format == "decimal" ? text : own.Format == "none" && own.Text.Length == 0 ? null : "";
    }

    private void Count(int row, int level, int start)
    {
        counts[(row, level)] = counts.TryGetValue((row, level), out var last) ? last + 1 : start;
        for (var deeper = level + 1; deeper <= MostLevel; deeper++)
        {
            counts.Remove((row, deeper));
        }
    }

    private void ReadKind(XmlReader reader)
    {
        var levels = new Dictionary<int, Level>();
        kinds[WordXml.Signed(reader, "abstractNumId") ?? -1] = levels;
        WordXml.Each(reader, name =>
        {
            if (name == "lvl")
            {
                levels[WordXml.Signed(reader, "ilvl") ?? 0] = ReadLevel(reader);
            }
        });
    }

    private static Level ReadLevel(XmlReader reader)
    {
        var level = new Level(1, "decimal", "");
        WordXml.Each(reader, name => level = name switch
        {
            "start" => level with { Start = WordXml.Signed(reader, "val") ?? 1 },
            "numFmt" => level with { Format = WordXml.Attribute(reader, "val") ?? "decimal" },
            "lvlText" => level with { Text = WordXml.Attribute(reader, "val") ?? "" },
            _ => level,
        });
        return level;
    }

    private void ReadList(XmlReader reader)
    {
        var (id, kind, starts) = (WordXml.Signed(reader, "numId") ?? -1, -1, new Dictionary<int, int>());
        WordXml.Each(reader, name =>
        {
            if (name == "abstractNumId")
            {
                kind = WordXml.Signed(reader, "val") ?? -1;
            }
            else if (name == "lvlOverride")
            {
                var level = WordXml.Signed(reader, "ilvl") ?? 0;
                WordXml.Each(reader, part =>
                {
                    if (part == "startOverride") { starts[level] = WordXml.Signed(reader, "val") ?? 1; }
                });
            }
        });
        lists[id] = (kind, starts);
    }

    private sealed record Level(int Start, string Format, string Text);
}
