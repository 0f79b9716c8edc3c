using System.Xml;

namespace CqpKits.Returns.Word;

/// <summary>The data of a form field of the old kind (17.16.17): the box or the list shows them, and nothing of it stands in the text.</summary>
internal static class OldFieldData
{
    /// <summary>What a box or a list shows; null for a field of text, whose text stands in the file.</summary>
    public static string? Shown(XmlReader reader)
    {
        string? shown = null;
        WordXml.Each(reader, name => shown = name switch
        {
            "checkBox" => Box(reader),
            "ddList" => Choice(reader),
            _ => shown,
        });
        return shown;
    }

    private static string Box(XmlReader reader)
    {
        bool? @default = null, isTicked = null;
        WordXml.Each(reader, name =>
        {
            switch (name)
            {
                case "default": @default = WordXml.IsOn(reader); break;
                case "checked": isTicked = WordXml.IsOn(reader); break;
                default: break;
            }
        });
        return isTicked ?? @default ?? false ? "☒" : "☐";
    }

    private static string Choice(XmlReader reader)
    {
        int? @default = null, chosen = null;
        List<string> entries = [];
        WordXml.Each(reader, name =>
        {
            switch (name)
            {
                case "default": @default = WordXml.Signed(reader, "val"); break;
                case "result": chosen = WordXml.Signed(reader, "val"); break;
                case "listEntry": entries.Add(WordXml.Attribute(reader, "val") ?? ""); break;
                default: break;
            }
        });
        return entries.ElementAtOrDefault(chosen ?? @default ?? 0) ?? "";
    }
}
