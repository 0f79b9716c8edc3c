using System.Xml.Linq;
using CqpKits.Docx.Looks;

namespace CqpKits.Docx.Charters;

/// <summary>Styles of our own lines in a charter's head and foot: its « header » and « footer » bring stops of tabs that would move ours.</summary>
internal static class MarginStyles
{
    private static readonly Dictionary<string, (string Id, string Name)> Own = new()
    {
        [StyleIds.Header] = ("EnTeteFormulaire", "En-tête du formulaire"),
        [StyleIds.Footer] = ("PiedFormulaire", "Pied du formulaire"),
    };

    /// <summary>Copies of our styles of head and foot, under names that no charter has.</summary>
    public static IEnumerable<XElement> Of(XElement ours)
    {
        foreach (var style in ours.Elements(CharterXml.W + "style").Where(s => Own.ContainsKey((string?)s.Attribute(CharterXml.W + "styleId") ?? "")))
        {
            var copy = new XElement(style);
            var (id, name) = Own[(string)style.Attribute(CharterXml.W + "styleId")!];
            copy.SetAttributeValue(CharterXml.W + "styleId", id);
            copy.SetAttributeValue(CharterXml.W + "customStyle", "1");
            copy.Element(CharterXml.W + "name")!.SetAttributeValue(CharterXml.W + "val", name);
            yield return copy;
        }
    }

    /// <summary>A line of ours with the copied style.</summary>
    public static XElement Apply(XElement line)
    {
        foreach (var style in line.Descendants(CharterXml.W + "pStyle"))
        {
            if (Own.TryGetValue(CharterXml.Value(style) ?? "", out var own))
            {
                style.SetAttributeValue(CharterXml.W + "val", own.Id);
            }
        }

        return line;
    }
}
