using CqpKits.Forms.Definition;
using CqpKits.Packages.Xml;

namespace CqpKits.Docx.Fields;

/// <summary>The title of a control: what its field's label says, as far as Word takes it.</summary>
internal static class FieldTitle
{
    /// <summary>Word takes at most 64 characters for a control's title and tag.</summary>
    private const int Length = 64;

    /// <summary>Between the label of a repeated item and that of its field.</summary>
    private const string Between = " : ";

    /// <summary>The label; where it is too long for a repeated field, the item's code stands for the item's label, so that two fields of one item keep titles of their own.</summary>
    public static string Of(FormField field)
    {
        var at = field.Label.LastIndexOf(Between, StringComparison.Ordinal);
        return Of(field.Label.Length > Length && field.ItemCode is { } code && at >= 0 ? code + field.Label[at..] : field.Label);
    }

    public static string Of(string label) => XmlText.Shorten(XmlText.Clean(label), Length);
}
