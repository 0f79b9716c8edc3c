using System.Globalization;
using System.Xml;

namespace CqpKits.Returns.OpenDocument;

/// <summary>A level of a list.</summary>
/// <param name="Start">Number of its first item.</param>
/// <param name="Format">Notation of the number; empty for none.</param>
/// <param name="Before">What stands before it.</param>
/// <param name="After">What stands after it.</param>
internal sealed record OdtListLevel(int Start, string Format, string Before, string After)
{
    /// <summary>What a bullet or a picture is called: its label is the bullet itself.</summary>
    private const string Bullet = "bullet";

    /// <summary>Reads a level.</summary>
    public static OdtListLevel Read(XmlReader reader, string name)
    {
        if (name is "text:list-level-style-bullet" or "text:list-level-style-image")
        {
            return new(1, Bullet, OdtXml.TextAttribute(reader, "bullet-char") ?? "", "");
        }

        var (format, before, after) = (OdtXml.StyleAttribute(reader, "num-format") ?? "", OdtXml.StyleAttribute(reader, "num-prefix") ?? "", OdtXml.StyleAttribute(reader, "num-suffix") ?? "");
        var start = OdtXml.Number(reader, "start-value") ?? 1;
        return OdtXml.Extension(reader, "num-list-format") is { } list ? FromList(start, format, list) : new(start, format, before, after);
    }

    /// <summary>What is set before an item: null for nothing, empty where it is not plain figures.</summary>
    public string? Label(int number) => Format switch
    {
        Bullet => Before,
        "" => Before.Length + After.Length == 0 ? null : Before + After,
        "1" => Before + number.ToString(CultureInfo.InvariantCulture) + After,
        _ => "",
    };

    /// <summary>The notation of LibreOffice since version 7.1: numbers of levels between percent signs among what stands around them.</summary>
    private static OdtListLevel FromList(int start, string format, string list)
    {
        var parts = list.Split('%');
        return new(start, parts.Length == 3 || format.Length == 0 ? format : "?", parts[0], parts.Length > 1 ? parts[^1] : "");
    }
}
