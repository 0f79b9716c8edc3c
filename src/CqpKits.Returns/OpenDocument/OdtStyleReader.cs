using System.Xml;
using CqpKits.Packages.Xml;

namespace CqpKits.Returns.OpenDocument;

/// <summary>Reads the styles of parts: names, parents, and the properties that decide what a person sees.</summary>
/// <param name="styles">Where they are declared.</param>
internal sealed class OdtStyleReader(OdtStyles styles)
{
    /// <summary>Reads the styles of a part, which stand before its text.</summary>
    /// <param name="part">The part.</param>
    /// <param name="withAutomatic">Whether its automatic styles are wanted.</param>
    public void Read(byte[] part, bool withAutomatic)
    {
        using var reader = PartXml.Open(part);
        reader.MoveToContent();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.Depth != 1)
            {
                continue;
            }

            switch (OdtXml.Name(reader))
            {
                case "office:font-face-decls": OdtXml.Each(reader, name => Font(reader, name)); break;
                case "office:styles": OdtXml.Each(reader, name => Style(reader, name)); break;
                case "office:automatic-styles" when withAutomatic: OdtXml.Each(reader, name => Style(reader, name)); break;
                case "office:automatic-styles": OdtXml.Each(reader, name => Page(reader, name)); break;
                case "office:body" or "office:master-styles": return;
                default: break;
            }
        }
    }

    private void Font(XmlReader reader, string name)
    {
        if (name == "style:font-face" && OdtXml.StyleAttribute(reader, "name") is { } font)
        {
            styles.DeclareFont(font, OdtLookReader.Family(OdtXml.VectorAttribute(reader, "font-family") ?? font), OdtXml.StyleAttribute(reader, "font-charset") == "x-symbol");
        }
    }

    private void Style(XmlReader reader, string name)
    {
        var family = OdtXml.StyleAttribute(reader, "family") ?? "";
        switch (name)
        {
            case "style:style": styles.Declare(family, OdtXml.StyleAttribute(reader, "name") ?? "", Properties(reader, OdtXml.StyleAttribute(reader, "parent-style-name"))); break;
            case "style:default-style": styles.DeclareDefault(family, Properties(reader, null)); break;
            case "text:list-style": styles.Lists.Read(reader); break;
            case "text:outline-style": styles.Lists.ReadOutline(reader); break;
            default: Page(reader, name); break;
        }
    }

    private void Page(XmlReader reader, string name)
    {
        if (name == "style:page-layout")
        {
            var style = Properties(reader, null);
            styles.DeclarePage(style.Box.Ground);
        }
    }

    private OdtStyle Properties(XmlReader reader, string? parent)
    {
        var style = new OdtStyle { Parent = parent };
        OdtXml.Each(reader, name => style = name switch
        {
            "style:text-properties" => style with { Text = OdtLookReader.Text(reader, styles.Font) },
            "style:paragraph-properties" => style with { Paragraph = OdtLookReader.Paragraph(reader), Box = OdtLookReader.Box(reader) },
            "style:section-properties" or "style:table-properties" or "style:table-row-properties" or "style:table-column-properties" or "style:table-cell-properties"
                or "style:page-layout-properties" or "style:graphic-properties" => style with { Box = OdtLookReader.Box(reader) },
            "style:map" when OdtXml.StyleAttribute(reader, "apply-style-name") is { } other => style with { Conditional = [.. style.Conditional, other] },
            _ => style,
        });
        return style;
    }
}
