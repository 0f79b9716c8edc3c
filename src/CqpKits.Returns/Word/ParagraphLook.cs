using System.Xml;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Word;

/// <summary>What properties say of a paragraph, as far as it decides what a person sees; null where they are silent.</summary>
internal sealed record ParagraphLook
{
    /// <summary>Moved by more than this, twentieths of a point, a paragraph is off the page.</summary>
    private const int OffThePage = 12_000;

    private static readonly string[] Sides = ["left", "start", "right", "end", "firstLine", "hanging"];

    /// <summary>Nothing is said.</summary>
    public static ParagraphLook Silent { get; } = new();

    /// <summary>The ground of its text.</summary>
    public Paint? Ground { get; init; }

    /// <summary>Height of its lines where that is fixed, twentieths of a point; 0 where it is not.</summary>
    public int? Line { get; init; }

    /// <summary>Whether it is moved off the page.</summary>
    public bool? IsAway { get; init; }

    /// <summary>The list it is in; 0 for none.</summary>
    public int? List { get; init; }

    /// <summary>Its level in the list, from 0.</summary>
    public int? Level { get; init; }

    /// <summary>Whether it is a frame, set elsewhere on the page than where it stands.</summary>
    public bool IsFrame { get; init; }

    /// <summary>These properties where they say something, else those around them.</summary>
    public ParagraphLook Over(ParagraphLook around) => ReferenceEquals(around, Silent) ? this : new()
    {
        Ground = Ground ?? around.Ground,
        Line = Line ?? around.Line,
        IsAway = IsAway ?? around.IsAway,
        List = List ?? around.List,
        Level = Level ?? around.Level,
        IsFrame = IsFrame || around.IsFrame,
    };

    /// <summary>The properties once one more is read.</summary>
    public ParagraphLook Say(string name, XmlReader reader, Palette palette)
    {
        switch (name)
        {
            case "shd": return this with { Ground = palette.Ground(reader) };
            case "framePr": return this with { IsFrame = WordXml.Attribute(reader, "dropCap") is null or "none" };
            case "spacing" when WordXml.Attribute(reader, "line") is not null:
                return this with { Line = WordXml.Attribute(reader, "lineRule") == "exact" ? WordXml.Signed(reader, "line") : 0 };
            case "ind": return this with { IsAway = Array.Exists(Sides, side => Math.Abs(WordXml.Signed(reader, side) ?? 0) > OffThePage) };
            case "numPr":
                var (list, level) = (List, Level);
                WordXml.Each(reader, part => (list, level) = part switch
                {
                    "numId" => (WordXml.Signed(reader, "val"), level),
                    "ilvl" => (list, WordXml.Signed(reader, "val")),
                    _ => (list, level),
                });
                return this with { List = list, Level = level };
            default: return this;
        }
    }
}
