using System.Xml;
using CqpKits.Packages.Xml;

namespace CqpKits.Returns.Tree;

/// <summary>What the styles of a Word document say of a text beyond its look: hidden, struck through. Hardly any form has such a style.</summary>
internal sealed class WordStyles
{
    private const int MostParents = 20;

    private readonly Dictionary<string, Own> styles = new(StringComparer.Ordinal);

    /// <summary>No style says anything.</summary>
    public static WordStyles None { get; } = new();

    /// <summary>The styles of a part; it is gone through only where it speaks of hiding or striking at all.</summary>
    public static WordStyles Read(byte[]? part)
    {
        if (part is null || (part.AsSpan().IndexOf("strike"u8) < 0 && part.AsSpan().IndexOf("vanish"u8) < 0))
        {
            return None;
        }

        var read = new WordStyles();
        using var reader = PartXml.Open(part);
        read.Read(reader);
        return read;
    }

    /// <summary>The marks of a text in a style, from those around it.</summary>
    public TextMarks Apply(TextMarks around, string? style)
    {
        var (said, set) = (TextMarks.None, TextMarks.None);
        for (var step = 0; style is not null && step < MostParents && styles.TryGetValue(style, out var own); step++, style = own.Parent)
        {
            set |= own.Set & ~said;
            said |= own.Said;
        }

        return (around & ~said) | set;
    }

    /// <summary>The marks of a text once a property of its run is known.</summary>
    public static TextMarks With(TextMarks marks, string property, XmlReader reader) => property switch
    {
        "vanish" or "specVanish" => Switch(marks, TextMarks.Hidden, WordXml.IsOn(reader)),
        "strike" or "dstrike" => Switch(marks, TextMarks.Struck, WordXml.IsOn(reader)),
        _ => marks,
    };

    private static TextMarks Switch(TextMarks marks, TextMarks mark, bool isOn) => isOn ? marks | mark : marks & ~mark;

    private void Read(XmlReader reader)
    {
        string? id = null;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            var name = WordXml.Name(reader);
            if (name == "style")
            {
                id = WordXml.Attribute(reader, "styleId") ?? "";
                styles[id] = new Own(null, TextMarks.None, TextMarks.None);
            }
            else if (id is not null)
            {
                styles[id] = name switch
                {
                    "basedOn" => styles[id] with { Parent = WordXml.Attribute(reader, "val") },
                    "strike" or "dstrike" => styles[id].Say(TextMarks.Struck, WordXml.IsOn(reader)),
                    "vanish" or "specVanish" => styles[id].Say(TextMarks.Hidden, WordXml.IsOn(reader)),
                    _ => styles[id],
                };
            }
        }
    }

    /// <summary>What one style says itself.</summary>
    /// <param name="Parent">The style it builds on, or null.</param>
    /// <param name="Said">The marks that it speaks of.</param>
    /// <param name="Set">Those of them that it sets.</param>
    private sealed record Own(string? Parent, TextMarks Said, TextMarks Set)
    {
        public Own Say(TextMarks mark, bool isOn) => this with { Said = Said | mark, Set = Switch(Set, mark, isOn) };
    }
}
