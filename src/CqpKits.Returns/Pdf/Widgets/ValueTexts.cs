using System.Xml;
using CqpKits.Returns.Pdf.Objects;

namespace CqpKits.Returns.Pdf.Widgets;

/// <summary>The value of a field as text, however programs write it: string, name, array, stream.</summary>
internal static class ValueTexts
{
    /// <summary>Characters of a value that are kept: a form has no field for more.</summary>
    private const int Longest = 100_000;

    /// <summary>The text; empty for no value.</summary>
    public static string Of(PdfFile file, PdfValue value) => value switch
    {
        PdfString text => Bounded(TextStrings.Of(text.Bytes)),
        PdfName name => name.Value,
        PdfNumber number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        PdfStream stream => file.Open(stream) is { } bytes ? Bounded(TextStrings.Of(bytes)) : "",
        PdfArray array => Bounded(string.Join('\n', array.Items.Select(file.Resolve).Where(v => v is not (PdfArray or PdfDictionary)).Select(v => Of(file, v)).Where(t => t.Length > 0))),
        _ => "",
    };

    /// <summary>The text of a rich value (ISO 32000-1, 12.7.3.4), and whether some of it is struck; null where it is none, or no sound XML.</summary>
    public static (string Text, bool IsStruck)? Rich(string markup)
    {
        if (markup.Length == 0)
        {
            return null;
        }

        var (text, isStruck) = (new System.Text.StringBuilder(), false);
        try
        {
            using var reader = XmlReader.Create(new System.IO.StringReader(markup), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read() && reader.Depth <= PdfLimits.Depth)
            {
                isStruck |= reader.NodeType == XmlNodeType.Element && IsStruck(reader.GetAttribute("style"));
                text.Append(reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace ? reader.Value : "");
            }

            return (text.ToString(), isStruck);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static bool IsStruck(string? style) => style is not null && style.AsSpan().IndexOf("line-through") >= 0;

    private static string Bounded(string text) => text.Length <= Longest ? text : text[..Longest];
}
