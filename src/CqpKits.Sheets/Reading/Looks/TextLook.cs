using System.Globalization;
using System.Xml.Linq;
using CqpKits.Packages.Looks;

namespace CqpKits.Sheets.Reading.Looks;

/// <summary>How a text looks, of a whole cell or of a run of it.</summary>
/// <param name="IsStruck">Struck through.</param>
/// <param name="IsRaised">Raised or lowered.</param>
/// <param name="IsTiny">So small that nobody reads it.</param>
/// <param name="SignFont">The font of signs that it is set in; null in a font of letters.</param>
/// <param name="Colour">Its colour; null for the automatic one.</param>
internal sealed record TextLook(bool IsStruck, bool IsRaised, bool IsTiny, string? SignFont, Colour? Colour)
{
    private const decimal TinyPoints = 2;

    /// <summary>With OpenSymbol, the font of LibreOffice, which has letters too: what a cell shows in it is asked about all the same.</summary>
    private static readonly string[] SignFonts = [.. SignFontNames.All, "OpenSymbol"];

    /// <summary>An ordinary text.</summary>
    public static TextLook Plain { get; } = new(false, false, false, null, null);

    /// <summary>The look of a <c>font</c> or of the properties of a run.</summary>
    public static TextLook Of(XElement? font, Palette palette) => font is null ? Plain : new TextLook(
        IsOn(Child(font, "strike")),
        Value(font, "vertAlign") is "superscript" or "subscript",
        decimal.TryParse(Value(font, "sz"), NumberStyles.Float, CultureInfo.InvariantCulture, out var size) && size <= TinyPoints,
        SignFonts.FirstOrDefault(f => f.Equals(Value(font, "name") ?? Value(font, "rFont"), StringComparison.OrdinalIgnoreCase)),
        palette.Of(Child(font, "color")));

    private static XElement? Child(XElement font, string name) => font.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    private static string? Value(XElement font, string name) => (string?)Child(font, name)?.Attribute("val");

    private static bool IsOn(XElement? mark) => mark is not null && (string?)mark.Attribute("val") is not ("0" or "false" or "off");
}
