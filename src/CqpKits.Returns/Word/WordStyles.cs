using System.Xml;
using CqpKits.Packages.Xml;

namespace CqpKits.Returns.Word;

/// <summary>The styles of a Word document, as far as they decide what a person sees. Each is put together with those that it builds on once, on demand.</summary>
internal sealed class WordStyles
{
    private const int MostParents = 20;

    private readonly Dictionary<string, WordStyle> own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordStyle> whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> defaults = new(StringComparer.Ordinal);
    private readonly LookReader looks;
    private readonly Palette palette;

    private WordStyles(LookReader looks, Palette palette) => (this.looks, this.palette) = (looks, palette);

    /// <summary>What the document's defaults say.</summary>
    public TextLook Defaults { get; private set; } = TextLook.Silent;

    /// <summary>The styles of a part, or of none.</summary>
    public static WordStyles Read(byte[]? part, LookReader looks, Palette palette)
    {
        var styles = new WordStyles(looks, palette);
        if (part is not null)
        {
            using var reader = PartXml.Open(part);
            reader.MoveToContent();
            WordXml.Each(reader, name =>
            {
                switch (name)
                {
                    case "style": styles.ReadStyle(reader); break;
                    case "docDefaults": styles.ReadDefaults(reader); break;
                    default: break;
                }
            });
        }

        return styles;
    }

    /// <summary>A style with all that it builds on; the default one of its type where none is named.</summary>
    public WordStyle Of(string type, string? id)
    {
        if ((id ?? defaults.GetValueOrDefault(type)) is not { } named)
        {
            return WordStyle.Silent;
        }

        return whole.TryGetValue(named, out var known) ? known : whole[named] = Whole(named);
    }

    private WordStyle Whole(string id)
    {
        var style = own.GetValueOrDefault(id, WordStyle.Silent);
        var parent = style.Parent;
        for (var step = 0; parent is not null && step < MostParents && own.TryGetValue(parent, out var next); step++, parent = next.Parent)
        {
            style = style.Over(next);
        }

        return style;
    }

    private void ReadStyle(XmlReader reader)
    {
        var (id, type) = (WordXml.Attribute(reader, "styleId") ?? "", WordXml.Attribute(reader, "type") ?? "paragraph");
        if (WordXml.Attribute(reader, "default") is "1" or "true" or "on")
        {
            defaults.TryAdd(type, id);
        }

        var style = WordStyle.Silent;
        WordXml.Each(reader, name => style = name switch
        {
            "basedOn" => style with { Parent = WordXml.Attribute(reader, "val") },
            "rPr" => style with { Look = looks.Read(reader).Look },
            "pPr" => style with { Paragraph = ReadParagraph(reader) },
            "tcPr" => ReadCell(style, reader),
            _ => style,
        });
        own[id] = style;
    }

    private ParagraphLook ReadParagraph(XmlReader reader)
    {
        var look = ParagraphLook.Silent;
        WordXml.Each(reader, name => look = look.Say(name, reader, palette));
        return look;
    }

    private WordStyle ReadCell(WordStyle style, XmlReader reader)
    {
        WordXml.Each(reader, name => style = name switch
        {
            "shd" => style with { CellGround = palette.Ground(reader) },
            "tcBorders" => style with { CrossesCells = CellBorders.Cross(reader) },
            _ => style,
        });
        return style;
    }

    private void ReadDefaults(XmlReader reader) => WordXml.Each(reader, name =>
    {
        if (name == "rPrDefault")
        {
            WordXml.Each(reader, inner => Defaults = inner == "rPr" ? looks.Read(reader).Look : Defaults);
        }
    });
}
