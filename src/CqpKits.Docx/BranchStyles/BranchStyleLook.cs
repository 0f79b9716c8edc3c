using System.Globalization;
using System.Xml.Linq;
using CqpKits.Documents;
using CqpKits.Docx.Looks;
using CqpKits.Looks.Styles;

namespace CqpKits.Docx.BranchStyles;

/// <summary>What our own tables take from a branch style: its font, text size, and the colour of its headings.</summary>
/// <param name="Font">Family of its body text, or null when it names none.</param>
/// <param name="BodySize">Size of its body text in points, limited to 9 to 10; null when it has none.</param>
/// <param name="Text">Colour of its body text, <c>RRGGBB</c>, when its contrast on white is at least 4.5:1; else null.</param>
/// <param name="Accent">Colour of its first headings, <c>RRGGBB</c>, when its contrast with white is at least 4.5:1; else null.</param>
internal sealed record BranchStyleLook(string? Font, decimal? BodySize, string? Text, string? Accent)
{
    private const decimal LeastContrast = 4.5m;
    private const decimal SmallestBody = 9;
    private const decimal LargestBody = 10;
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>Reads the look from styles that already have our ids, and the theme they refer to.</summary>
    public static BranchStyleLook Of(XElement styles, XElement? theme) => new(
        Run(styles, StyleIds.Body, "rFonts").Select(f => FontOf(f, theme)).OfType<string>().FirstOrDefault(),
        Run(styles, StyleIds.Body, "sz").Select(SizeOf).FirstOrDefault(s => s is not null),
        Dark(Run(styles, StyleIds.Body, "color")),
        Dark(Run(styles, StyleIds.Heading(1), "color")));

    /// <summary>The theme with this look.</summary>
    public Theme Apply(Theme theme) => theme with
    {
        Font = Font ?? theme.Font,
        BodySize = BodySize ?? theme.BodySize,
        Accent = Accent ?? theme.Accent,
        Tint = Accent is null ? theme.Tint : Tones.Of(Accent, 1),
    };

    /// <summary>The values of a run property of a style, then of the styles it is based on.</summary>
    private static IEnumerable<XElement> Run(XElement styles, string id, string name) =>
        BranchStyleXml.Lineage(styles, id).Select(s => s.Element(BranchStyleXml.W + "rPr")?.Element(BranchStyleXml.W + name)).OfType<XElement>()
            .Concat(styles.Elements(BranchStyleXml.W + "docDefaults").Descendants(BranchStyleXml.W + name));

    private static string? FontOf(XElement fonts, XElement? theme)
    {
        var named = (string?)fonts.Attribute(BranchStyleXml.W + "asciiTheme") is not { } slot ? (string?)fonts.Attribute(BranchStyleXml.W + "ascii")
            : (string?)theme?.Descendants(Drawing + (slot.StartsWith("major", StringComparison.Ordinal) ? "majorFont" : "minorFont"))
                .Elements(Drawing + "latin").FirstOrDefault()?.Attribute("typeface");
        return string.IsNullOrWhiteSpace(named) ? null : named;
    }

    private static decimal? SizeOf(XElement size) =>
        int.TryParse(BranchStyleXml.Value(size), NumberStyles.None, CultureInfo.InvariantCulture, out var halfPoints)
            ? Math.Clamp(halfPoints / 2m, SmallestBody, LargestBody)
            : null;

    /// <summary>The first of the colours, which is the one in force, when it is dark; else null.</summary>
    private static string? Dark(IEnumerable<XElement> colours) => colours.Take(1).Select(c => BranchStyleXml.Value(c) ?? "").FirstOrDefault(IsDark)?.ToUpperInvariant();

    private static bool IsDark(string colour) => colour.Length == 6 && colour.All(char.IsAsciiHexDigit) && Contrast.OnWhite(colour) >= LeastContrast;
}
