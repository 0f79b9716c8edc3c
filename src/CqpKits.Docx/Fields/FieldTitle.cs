using CqpKits.Forms.Definition;
using CqpKits.Packages.Xml;

namespace CqpKits.Docx.Fields;

/// <summary>Makes the title of a control from the label of its field, cut to Word's 64 characters.</summary>
internal static class FieldTitle
{
    /// <summary>Maximum length in Word of a control's title and tag.</summary>
    private const int Length = 64;

    /// <summary>Separator between the label of a repeated item and that of its field.</summary>
    private const string Between = " : ";

    /// <summary>
    /// The label. When that of a repeated field is too long, the code of the item replaces its label, so that the fields of one item keep different
    /// titles.
    /// </summary>
    public static string Of(FormField field)
    {
        var at = field.Label.LastIndexOf(Between, StringComparison.Ordinal);
        return Of(field.Label.Length > Length && field.ItemCode is { } code && at >= 0 ? code + field.Label[at..] : field.Label);
    }

    public static string Of(string label) => XmlText.Shorten(XmlText.Clean(label), Length);
}
