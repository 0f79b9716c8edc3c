using CqpKits.Documents;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Runs;
using CqpKits.Looks.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.BranchStyles;

/// <summary>
/// The style that all of ours are based on in a document with a branch style: the font and size of the branch style, our spacing. It is based on no style and sets
/// every property, so that neither the branch style's body text nor its defaults apply in tables.
/// </summary>
internal static class FormTextStyle
{
    public const string Id = "TexteFormulaire";

    public static W.Style Write(Theme theme, TypeScale size, string? colour)
    {
        var paragraph = new StyleBook(theme, size).Paragraph(StyleIds.Body).Paragraph.Properties(size);
        paragraph.WidowControl = new W.WidowControl();
        paragraph.Indentation = new W.Indentation { Left = "0", Right = "0", FirstLine = "0" };
        paragraph.Justification = new W.Justification { Val = W.JustificationValues.Left };
        var body = Measure.Text(Measure.HalfPoints(size.Body));
        var text = new W.StyleRunProperties
        {
            RunFonts = new W.RunFonts { Ascii = theme.Font, HighAnsi = theme.Font, ComplexScript = theme.Font, EastAsia = theme.Font },
            Bold = new W.Bold { Val = OnOff.Of(false) },
            Italic = new W.Italic { Val = OnOff.Of(false) },
            Caps = new W.Caps { Val = OnOff.Of(false) },
            Color = new W.Color { Val = colour ?? "auto" },
            Spacing = new W.Spacing { Val = 0 },
            FontSize = new W.FontSize { Val = body },
            FontSizeComplexScript = new W.FontSizeComplexScript { Val = body },
        };
        return new W.Style(new W.StyleName { Val = "Texte des formulaires" }, new W.PrimaryStyle(), paragraph, text)
        {
            Type = W.StyleValues.Paragraph,
            StyleId = Id,
            CustomStyle = OnOff.Of(true),
        };
    }
}
