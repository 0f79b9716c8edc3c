using System.Xml;
using CqpKits.Packages.Xml;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.OpenDocument;

/// <summary>What the styles of an OpenDocument text say of a text beyond its look: hidden, struck through, raised or lowered.</summary>
internal sealed class OdtStyles
{
    private const int MostParents = 20;

    private readonly Dictionary<(string Family, string Name), Own> styles = [];

    /// <summary>The styles of some parts; of two with one name the later wins, as those of the text do over the shared ones.</summary>
    public static OdtStyles Read(IEnumerable<byte[]> parts)
    {
        var styles = new OdtStyles();
        foreach (var part in parts)
        {
            using var reader = PartXml.Open(part);
            styles.Read(reader);
        }

        return styles;
    }

    /// <summary>The marks of a text in a style, from those around it.</summary>
    public TextMarks Apply(TextMarks around, string family, string? name)
    {
        for (var step = 0; name is not null && step < MostParents && styles.TryGetValue((family, name), out var own); step++, name = own.Parent)
        {
            if (own.Said != TextMarks.None)
            {
                // What the style says wins over what is around; what it leaves open, its parents say.
                var parent = own.Parent is null || step + 1 == MostParents ? around : Apply(around, family, own.Parent);
                return (parent & ~own.Said) | own.Set;
            }
        }

        return around;
    }

    private void Read(XmlReader reader)
    {
        (string, string)? current = null;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (OdtXml.Name(reader))
            {
                case "style:style":
                    current = (OdtXml.StyleAttribute(reader, "family") ?? "", OdtXml.StyleAttribute(reader, "name") ?? "");
                    styles[current.Value] = new Own(OdtXml.StyleAttribute(reader, "parent-style-name"), TextMarks.None, TextMarks.None);
                    break;
                case "style:text-properties" when current is { } key && styles.TryGetValue(key, out var own):
                    styles[key] = Marks(reader, own);
                    break;
                case "style:default-style" or "text:list-style" or "office:body":
                    current = null;
                    break;
                default:
                    break;
            }
        }
    }

    private static Own Marks(XmlReader reader, Own own)
    {
        own = own.Say(TextMarks.Hidden, OdtXml.TextAttribute(reader, "display"), v => v == "none");
        own = own.Say(TextMarks.Struck, OdtXml.StyleAttribute(reader, "text-line-through-style"), v => v != "none");
        own = own.Say(TextMarks.Struck, OdtXml.StyleAttribute(reader, "text-line-through-type"), v => v != "none");
        return own.Say(TextMarks.Raised, OdtXml.StyleAttribute(reader, "text-position"), v => !v.StartsWith("0%", StringComparison.Ordinal));
    }

    /// <summary>What one style says itself.</summary>
    /// <param name="Parent">The style it builds on, or null.</param>
    /// <param name="Said">The marks that it speaks of.</param>
    /// <param name="Set">Those of them that it sets.</param>
    private sealed record Own(string? Parent, TextMarks Said, TextMarks Set)
    {
        public Own Say(TextMarks mark, string? value, Func<string, bool> sets) =>
            value is null ? this : this with { Said = Said | mark, Set = sets(value) ? Set | mark : Set & ~mark };
    }
}
