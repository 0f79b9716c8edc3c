using System.Globalization;
using System.Xml;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Word;

/// <summary>Notes where the drawings of a part lie. Those in the line of the text stay where they stand; all others may lie over anything near them.</summary>
/// <param name="reader">The XML.</param>
internal sealed class DrawingReader(XmlReader reader)
{
    private const int EmuPerTwip = 635;

    private const int UsualMargin = 1400;

    private readonly List<FloatingDrawing> found = [];
    private int depth;
    private bool floats;
    private bool isBehind;
    private bool isHidden;
    private bool inVertical;
    private int? top;
    private int? page;
    private int height;

    /// <summary>The drawings that float.</summary>
    public IReadOnlyList<FloatingDrawing> Found => found;

    /// <summary>A drawing starts. One of DrawingML is in the line of the text only where it says so.</summary>
    /// <param name="name">Its element.</param>
    public void Start(string name)
    {
        if (depth++ == 0)
        {
            (floats, isBehind, isHidden, inVertical, height) = (name is "contentPart" or "drawing", false, false, false, 0);
            (top, page) = (null, null);
        }
    }

    /// <summary>An element within a drawing starts.</summary>
    public void Note(string name)
    {
        if (depth == 0)
        {
            return;
        }

        switch (name)
        {
            case "wp:anchor":
                (floats, isBehind) = (true, reader.GetAttribute("behindDoc") is "1" or "true");
                break;
            case "wp:inline": floats = false; break;
            case "wp:docPr": isHidden |= reader.GetAttribute("hidden") is "1" or "true"; break;
            case "wp:extent": height = Measure(reader.GetAttribute("cy")) ?? 0; break;
            case "wp:positionH": inVertical = false; break;
            case "wp:positionV":
                inVertical = true;
                (top, page) = reader.GetAttribute("relativeFrom") switch
                {
                    "paragraph" or "line" => ((int?)0, (int?)null),
                    "page" => (null, 0),
                    "margin" => (null, UsualMargin),
                    _ => (null, null),
                };
                break;
            case "wp:align" when inVertical: (top, page) = (null, null); break;
            case "wp:posOffset" when inVertical && Measure(reader.ReadString()) is { } offset: (top, page) = (top + offset, page + offset); break;
            case "v:line" or "v:shape" or "v:rect" or "v:oval" or "v:polyline" or "v:curve" or "v:arc" or "v:roundrect" or "v:group" or "v:image": NoteShape(name); break;
            default: break;
        }
    }

    /// <summary>A drawing ends.</summary>
    public void End(Story story, Scope at)
    {
        if (--depth == 0 && floats && !isHidden)
        {
            found.Add(new FloatingDrawing(at.Owner, story.Tables.Count, isBehind) { Top = top, OnPage = page, Height = height });
        }
    }

    /// <summary>A shape of VML: its place is written as a style of CSS.</summary>
    private void NoteShape(string name)
    {
        var style = (reader.GetAttribute("style") ?? "").Split(';', StringSplitOptions.TrimEntries)
            .Select(rule => rule.Split(':', 2, StringSplitOptions.TrimEntries)).Where(rule => rule.Length == 2)
            .GroupBy(rule => rule[0], StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First()[1], StringComparer.OrdinalIgnoreCase);
        if (floats || !(name == "v:line" || style.GetValueOrDefault("position") is "absolute" or "relative"))
        {
            return;
        }

        floats = true;
        isHidden = style.GetValueOrDefault("visibility") == "hidden";
        isBehind = style.GetValueOrDefault("z-index", "").StartsWith('-');
        height = Length(style.GetValueOrDefault("height")) ?? 0;
        top = style.GetValueOrDefault("mso-position-vertical-relative", "text") is "text" or "line" && !style.ContainsKey("mso-position-vertical")
            ? Length(style.GetValueOrDefault("margin-top") ?? style.GetValueOrDefault("top")) ?? 0
            : null;
    }

    private static int? Measure(string? emu) =>
        long.TryParse(emu, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? (int)Math.Clamp(value / EmuPerTwip, -1_000_000, 1_000_000) : null;

    private static int? Length(string? css)
    {
        var text = css ?? "";
        var figures = text.TrimEnd("abcdefghijklmnopqrstuvwxyz%".ToCharArray());
        return decimal.TryParse(figures, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? (int)Math.Clamp(value * TwipsIn(text[figures.Length..]), -1_000_000, 1_000_000)
            : null;
    }

    private static decimal TwipsIn(string unit) => unit switch
    {
        "in" => 1440,
        "cm" => 567,
        "mm" => 56.7m,
        "px" => 15,
        _ => 20,
    };
}
