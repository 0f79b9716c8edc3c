using System.Xml.Linq;

namespace CqpKits.Treatments;

/// <summary>What happens to content controls.</summary>
public static class ControlTreatments
{
    /// <summary>Every <c>w:tag</c> is lost, as LibreOffice does.</summary>
    public static Treatment StripTags { get; } = new("strip tags", file => file.EditStories(root => root.Descendants(W.Tag).Remove()));

    /// <summary>The controls go, what they held stays, as pasting into another program does.</summary>
    public static Treatment Unwrap { get; } = new("unwrap controls", file => file.EditStories(UnwrapAll));

    /// <summary>Each paragraph that holds a control comes to lie in a block-level control of its own, as LibreOffice sometimes does.</summary>
    public static Treatment Nest { get; } = new("nest controls", file => file.Edit(DocxFile.Body, NestAll));

    private static void UnwrapAll(XElement root)
    {
        // Innermost first, so that a control taken out of another is not lost with it.
        foreach (var control in root.Descendants(W.Control).Reverse().ToList())
        {
            control.ReplaceWith(control.Element(W.ControlContent)?.Nodes());
        }
    }

    private static void NestAll(XElement root)
    {
        var id = 900000;
        foreach (var paragraph in root.Descendants(W.Paragraph).Where(p => p.Elements(W.Control).Any()).ToList())
        {
            var properties = new XElement(W.ControlProperties, new XElement(W.Id, new XAttribute(W.Val, ++id)));
            paragraph.ReplaceWith(new XElement(W.Control, properties, new XElement(W.ControlContent, paragraph)));
        }
    }
}
