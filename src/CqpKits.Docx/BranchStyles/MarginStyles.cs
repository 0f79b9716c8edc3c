using System.Xml.Linq;
using CqpKits.Docx.Looks;
using CqpKits.Looks.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.BranchStyles;

/// <summary>
/// The styles of our lines in a branch style's header and footer. They are copies of ours, because its « header » and « footer » have tab stops
/// that would move our text.
/// </summary>
internal static class MarginStyles
{
    private static readonly Dictionary<string, (string Id, string Name)> Own = new()
    {
        [StyleIds.Header] = ("EnTeteFormulaire", "En-tête du formulaire"),
        [StyleIds.Footer] = ("PiedFormulaire", "Pied du formulaire"),
    };

    /// <summary>Copies of our header and footer styles, under names that no branch style has.</summary>
    public static IEnumerable<XElement> Of(XElement ours)
    {
        foreach (var style in ours.Elements(BranchStyleXml.W + "style").Where(s => Own.ContainsKey((string?)s.Attribute(BranchStyleXml.W + "styleId") ?? "")))
        {
            var copy = new XElement(style);
            var (id, name) = Own[(string)style.Attribute(BranchStyleXml.W + "styleId")!];
            copy.SetAttributeValue(BranchStyleXml.W + "styleId", id);
            copy.SetAttributeValue(BranchStyleXml.W + "customStyle", "1");
            copy.Element(BranchStyleXml.W + "name")!.SetAttributeValue(BranchStyleXml.W + "val", name);
            yield return copy;
        }
    }

    /// <summary>Changes the style of a line of ours, or of those of a whole header or footer, to the copied style.</summary>
    public static T Apply<T>(T margin) where T : OpenXmlElement
    {
        foreach (var style in margin.Descendants<W.ParagraphStyleId>())
        {
            style.Val = Own.TryGetValue(style.Val?.Value ?? "", out var own) ? own.Id : style.Val;
        }

        return margin;
    }
}
