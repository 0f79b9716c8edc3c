using System.Xml;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.OpenDocument;

/// <summary>Fields of the old kind that came from Word, as LibreOffice keeps them: a text between two marks, a box or a list at one.</summary>
internal sealed class OdtFieldMarks
{
    private const int Deepest = 50;

    private readonly Stack<(TreeParagraph? Paragraph, int Start)> open = [];

    /// <summary>What kind of field a mark is.</summary>
    public static OdtFieldKind Kind(XmlReader reader)
    {
        var type = OdtXml.FieldAttribute(reader, "type") ?? "";
        return type.EndsWith("FORMTEXT", StringComparison.Ordinal) ? OdtFieldKind.Text
            : type.EndsWith("FORMCHECKBOX", StringComparison.Ordinal) ? OdtFieldKind.Box
            : type.EndsWith("FORMDROPDOWN", StringComparison.Ordinal) ? OdtFieldKind.Choice
            : type.EndsWith("FORMDATE", StringComparison.Ordinal) ? OdtFieldKind.Text
            : type.EndsWith("HYPERLINK", StringComparison.Ordinal) ? OdtFieldKind.Text
            : OdtFieldKind.Computed;
    }

    /// <summary>What a box or a list shows; null where its state is not sure. The element is read to its end.</summary>
    public static string? Shown(XmlReader reader, OdtFieldKind kind)
    {
        bool? isTicked = kind == OdtFieldKind.Box ? false : null;
        int? chosen = null;
        var entries = new List<string>();
        OdtXml.Each(reader, _ =>
        {
            var value = OdtXml.FieldAttribute(reader, "value") ?? "";
            switch (OdtXml.FieldAttribute(reader, "name"))
            {
                case "Checkbox_Checked": isTicked = value switch { "true" or "1" => true, "false" or "0" => false, _ => null }; break;
                case "Dropdown_ListEntry": entries.Add(value); break;
                case "Dropdown_Selected": chosen = int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var index) ? index : null; break;
                default: break;
            }
        });
        return kind == OdtFieldKind.Box ? isTicked switch { true => "☒", false => "☐", null => null }
            : chosen is { } at ? entries.ElementAtOrDefault(at)
            : null;
    }

    /// <summary>The text of a field starts, or what computes it.</summary>
    public void Start(TreeParagraph? paragraph)
    {
        if (open.Count < Deepest)
        {
            open.Push((paragraph, paragraph?.Pieces.Count ?? 0));
        }
    }

    /// <summary>What stood here computes the field, and is not on the page.</summary>
    public void Separate(TreeParagraph? paragraph)
    {
        if (open.TryPeek(out var last) && last.Paragraph == paragraph)
        {
            paragraph?.DropFrom(last.Start);
        }
    }

    /// <summary>The text of a field ends.</summary>
    public void End() => open.TryPop(out _);
}

/// <summary>Kinds of old fields.</summary>
internal enum OdtFieldKind
{
    /// <summary>Its text stands in the file.</summary>
    Text,

    /// <summary>A box to tick.</summary>
    Box,

    /// <summary>One of a list.</summary>
    Choice,

    /// <summary>Computed by another program: a field that LibreOffice does not know.</summary>
    Computed,
}
