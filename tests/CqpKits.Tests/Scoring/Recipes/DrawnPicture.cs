using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CqpKits.Tests.Scoring.Recipes.Drawing;

namespace CqpKits.Tests.Scoring.Recipes;

/// <summary>Reads a picture back: where its boxes and texts are. Lengths are pixels.</summary>
internal sealed partial class DrawnPicture
{
    private readonly List<Area> boxes;

    public DrawnPicture(string svg)
    {
        var root = XDocument.Parse(svg).Root!;
        Whole = new Area(0, 0, Number(root, "width"), Number(root, "height"), "");
        boxes = [.. Named(root, "rect").Skip(1).Select(r => new Area(Number(r, "x"), Number(r, "y"), Number(r, "width"), Number(r, "height"), ""))];
        Texts = [.. Named(root, "text").Select(Text)];
    }

    public Area Whole { get; }

    public IReadOnlyList<Area> Texts { get; }

    /// <summary>All numbers that it says: « 59,5 ».</summary>
    public IEnumerable<string> Numbers => Texts.SelectMany(t => NumbersOf(t.Text));

    /// <summary>The tests that it says: « ≥ 50 ».</summary>
    public IEnumerable<string> Tests => Texts.Select(t => Test().Match(t.Text)).Where(m => m.Success).Select(m => m.Value.Replace('\u00A0', ' '));

    /// <summary>What is wrong with where things are, one line each.</summary>
    public IEnumerable<string> Faults =>
    [
        .. Texts.Where(t => !Around(t).Holds(t)).Select(t => $"« {t.Text} » does not fit"),
        .. from i in Enumerable.Range(0, Texts.Count)
           from j in Enumerable.Range(i + 1, Texts.Count - i - 1)
           where Texts[i].Meets(Texts[j])
           select $"« {Texts[i].Text} » lies on « {Texts[j].Text} »",
        .. from text in Texts
           from box in boxes
           where box.Meets(text) && !box.Holds(text)
           select $"« {text.Text} » crosses the edge of a box",
        .. boxes.Where(b => !Whole.Holds(b)).Select(b => $"a box at {b.X}, {b.Y} is cut"),
        .. from one in boxes
           from other in boxes
           where one.Meets(other) && !one.Holds(other) && !other.Holds(one) && !one.IsBehind(other) && !other.IsBehind(one)
           select $"the boxes at {one.X}, {one.Y} and {other.X}, {other.Y} overlap",
    ];

    public static IEnumerable<string> NumbersOf(string text) => Figures().Matches(text).Select(m => m.Value);

    /// <summary>The smallest box that a text begins in, else the whole picture.</summary>
    private Area Around(Area text) => boxes.Append(Whole).Where(b => b.X <= text.Middle && text.Middle <= b.X + b.Width && b.Y <= text.Y + 3 && text.Y + 3 <= b.Y + b.Height).MinBy(b => b.Width * b.Height) ?? Whole;

    private static Area Text(XElement text)
    {
        var size = Number(text, "font-size");
        var width = TextWidth.Of(text.Value, size, text.Attribute("font-weight") is not null);
        var x = Number(text, "x") - (text.Attribute("text-anchor")?.Value switch { "middle" => width / 2, "end" => width, _ => 0 });
        return new Area(x, Number(text, "y") - (size * 0.75), width, size, text.Value);
    }

    private static IEnumerable<XElement> Named(XElement root, string name) => root.Descendants().Where(e => e.Name.LocalName == name);

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+(,\d+)?")]
    private static partial Regex Figures();

    [GeneratedRegex(@"^[<>≤≥=][ \u00A0]\d+(,\d+)?")]
    private static partial Regex Test();
}

/// <summary>A rectangle, and what it says; empty for a box.</summary>
internal sealed record Area(double X, double Y, double Width, double Height, string Text)
{
    private const double Hair = 0.2;

    /// <summary>How far a box shows behind another.</summary>
    private const double Shift = 8;

    public double Middle => X + (Width / 2);

    public bool Holds(Area other) => X <= other.X + Hair && Y <= other.Y + Hair && other.X + other.Width <= X + Width + Hair && other.Y + other.Height <= Y + Height + Hair;

    public bool Meets(Area other) => !ReferenceEquals(this, other) && X + Hair < other.X + other.Width && other.X + Hair < X + Width && Y + Hair < other.Y + other.Height && other.Y + Hair < Y + Height;

    /// <summary>Whether it is one of the boxes of the same size behind another.</summary>
    public bool IsBehind(Area other) => Width == other.Width && Height == other.Height && other.X - X is > 0 and <= Shift && other.Y - Y is > 0 and <= Shift;
}
