using System.Xml;

namespace CqpKits.Returns.OpenDocument;

/// <summary>The list styles of a text: what is set before a paragraph of a list, which is nowhere in the text.</summary>
internal sealed class OdtListStyles
{
    private const int MostLevel = 10;

    private readonly Dictionary<string, Dictionary<int, OdtListLevel>> styles = new(StringComparer.Ordinal);
    private Dictionary<int, OdtListLevel> outline = [];

    /// <summary>A list style is declared.</summary>
    public void Read(XmlReader reader)
    {
        var name = OdtXml.StyleAttribute(reader, "name") ?? "";
        styles[name] = Levels(reader);
    }

    /// <summary>The numbers of headings are declared.</summary>
    public void ReadOutline(XmlReader reader) => outline = Levels(reader);

    /// <summary>A level of a style; null where the style, or the level, is not declared.</summary>
    public OdtListLevel? Level(string? style, int level) => style is null ? null : styles.GetValueOrDefault(style)?.GetValueOrDefault(level);

    /// <summary>Whether headings of a level are numbered.</summary>
    public bool NumbersHeadings(int level) => outline.GetValueOrDefault(level)?.Label(1) is not null;

    private static Dictionary<int, OdtListLevel> Levels(XmlReader reader)
    {
        var levels = new Dictionary<int, OdtListLevel>();
        OdtXml.Each(reader, name =>
        {
            if (name.StartsWith("text:list-level-style-", StringComparison.Ordinal) || name == "text:outline-level-style")
            {
                levels[OdtXml.Count(reader, "level", 1, MostLevel)] = OdtListLevel.Read(reader, name);
            }
        });
        return levels;
    }
}
