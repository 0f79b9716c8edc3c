using System.Xml;
using CqpKits.Packages.Xml;

namespace CqpKits.Packages.Looks;

/// <summary>The colours of a theme, which is read when the first of them is asked for.</summary>
/// <param name="theme">The theme part; null without.</param>
public sealed class ThemeColours(byte[]? theme)
{
    private Dictionary<string, Colour>? colours;

    /// <summary>A colour by its element: <c>lt1</c>, <c>dk2</c>, <c>accent3</c>, <c>hlink</c>…; null when the theme does not say it.</summary>
    public Colour? Of(string name) => (colours ??= Read()).TryGetValue(name, out var found) ? found : null;

    private Dictionary<string, Colour> Read()
    {
        var found = new Dictionary<string, Colour>(StringComparer.Ordinal);
        if (theme is null)
        {
            return found;
        }

        using var reader = PartXml.Open(theme);
        var slot = "";
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "srgbClr" or "sysClr")
            {
                if (Colour.Of(reader.GetAttribute("lastClr") ?? reader.GetAttribute("val")) is { } colour)
                {
                    found.TryAdd(slot, colour);
                }
            }
            else if (reader.NodeType == XmlNodeType.Element)
            {
                slot = reader.LocalName;
            }
        }

        return found;
    }
}
