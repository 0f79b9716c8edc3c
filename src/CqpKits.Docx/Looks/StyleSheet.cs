using CqpKits.Documents;
using CqpKits.Docx.Runs;
using CqpKits.Looks.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Looks;

/// <summary>Writes the styles of a <see cref="StyleBook"/>.</summary>
internal sealed class StyleSheet(Theme theme, TypeScale size)
{
    /// <summary>Language of all text.</summary>
    public const string Language = "fr-FR";

    private readonly StyleBook book = new(theme, size);

    public W.Styles Write() =>
        new(new List<OpenXmlElement> { Defaults() }.Concat(Required()).Concat(book.Paragraphs.Select(Paragraph)).Concat(book.Characters.Select(Character)));

    /// <summary>
    /// The defaults: fonts by name, so that no theme part can change them; language fr-FR for every script; widow control for all paragraphs.
    /// </summary>
    private W.DocDefaults Defaults()
    {
        var body = Measure.Text(Measure.HalfPoints(size.Body));
        return new W.DocDefaults(
            new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
                new W.RunFonts { Ascii = theme.Font, HighAnsi = theme.Font, ComplexScript = theme.Font, EastAsia = theme.Font },
                new W.FontSize { Val = body },
                new W.FontSizeComplexScript { Val = body },
                new W.Languages { Val = Language, EastAsia = Language, Bidi = Language })),
            new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(new W.WidowControl())));
    }

    private static IEnumerable<W.Style> Required()
    {
        yield return new W.Style(new W.StyleName { Val = "Default Paragraph Font" }, new W.UIPriority { Val = 1 }, new W.SemiHidden(), new W.UnhideWhenUsed())
        {
            Type = W.StyleValues.Character,
            StyleId = "DefaultParagraphFont",
            Default = OnOff.Of(true),
        };
        yield return new W.Style(
            new W.StyleName { Val = "Normal Table" },
            new W.UIPriority { Val = 99 },
            new W.SemiHidden(),
            new W.UnhideWhenUsed(),
            new W.StyleTableProperties(new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa }))
        { Type = W.StyleValues.Table, StyleId = "TableNormal", Default = OnOff.Of(true) };
        yield return new W.Style(new W.StyleName { Val = "No List" }, new W.UIPriority { Val = 99 }, new W.SemiHidden(), new W.UnhideWhenUsed())
        {
            Type = W.StyleValues.Numbering,
            StyleId = "NoList",
            Default = OnOff.Of(true),
        };
    }

    private W.Style Paragraph(ParagraphEntry entry)
    {
        var style = Style(W.StyleValues.Paragraph, entry.Id, entry.Id == StyleIds.Body ? null : StyleIds.Body);
        style.Append(entry.Paragraph.Properties(size));
        return WithText(style, entry.Text);
    }

    private static W.Style Character(CharacterEntry entry) => WithText(Style(W.StyleValues.Character, entry.Id, "DefaultParagraphFont"), entry.Text);

    private static W.Style Style(W.StyleValues type, string id, string? parent)
    {
        var style = new W.Style(new W.StyleName { Val = StyleNames.Of(id) }) { Type = type, StyleId = id };
        if (parent is null)
        {
            style.Default = OnOff.Of(true);
        }
        else
        {
            style.Append(new W.BasedOn { Val = parent });
            style.CustomStyle = StyleNames.IsBuiltIn(id) ? null : OnOff.Of(true);
        }

        if (StyleIds.IsHeading(id) || id == StyleIds.Subtitle)
        {
            style.Append(new W.NextParagraphStyle { Val = StyleIds.Body });
        }

        style.Append(new W.PrimaryStyle());
        return style;
    }

    private static W.Style WithText(W.Style style, TextLook text)
    {
        if (text.Properties() is { HasChildren: true } properties)
        {
            style.Append(properties);
        }

        return style;
    }
}
