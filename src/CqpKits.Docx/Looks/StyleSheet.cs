using CqpKits.Documents;
using CqpKits.Docx.Runs;
using CqpKits.Docx.Tables;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Looks;

/// <summary>
/// Writes the styles of a document. Built-in styles keep Word's own names (« heading 1 » is shown as « Titre 1 » in a French Word); ours have
/// French names.
/// </summary>
internal sealed class StyleSheet(Theme theme, TypeScale size)
{
    /// <summary>Language of all text.</summary>
    public const string Language = "fr-FR";

    /// <summary>Codes are black: a photocopy must keep what a sheet and its rows are known by.</summary>
    private const string Black = "000000";

    /// <summary>Prompts are the palest text that is still read on a screen (contrast 4.5:1), so that the pen is not disturbed.</summary>
    private const string Prompt = "767676";

    /// <summary>The names of Word's built-in styles that are used; the others are ours.</summary>
    private static readonly HashSet<string> BuiltIn =
        ["heading 1", "heading 2", "heading 3", "Subtitle", "List Paragraph", "header", "footer", "Placeholder Text", "toc 1", "toc 2", "toc 3"];

    public W.Styles Write() =>
        new(new List<OpenXmlElement> { Defaults() }.Concat(Required()).Concat(ParagraphStyles()).Concat(CharacterStyles()));

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

    private IEnumerable<W.Style> ParagraphStyles()
    {
        yield return Paragraph(StyleIds.Body, "Normal", new() { After = 2, Line = 1.1m }, new());
        yield return Paragraph(StyleIds.Heading(1), "heading 1", Heading(0, 0, 1), new() { Size = size.Title, Color = theme.Accent, Bold = true });
        yield return Paragraph(StyleIds.Heading(2), "heading 2", Heading(1, 6, 2), new() { Size = size.Section, Color = theme.Accent, Bold = true });
        yield return Paragraph(StyleIds.Heading(3), "heading 3", Heading(2, 4, 1), new() { Size = size.Subsection, Color = theme.Accent, Bold = true });
        yield return Paragraph(StyleIds.Subtitle, "Subtitle", new() { After = 3 }, new() { Size = size.Subtitle, Color = theme.Muted });
        yield return Paragraph(StyleIds.Recipient, "Destinataire", new() { After = 3 }, new() { Color = theme.Accent, Bold = true });
        yield return Paragraph(StyleIds.Cover, "Couverture", new() { Before = 16 / size.Scale / size.Scale, After = 8, Rule = theme.Accent }, new() { Size = size.Cover, Color = theme.Accent, Bold = true });
        yield return Paragraph(StyleIds.Name, "Nom du titulaire", new() { After = 1, KeepNext = true }, new() { Size = NameFit.Greatest, Color = theme.Accent, Bold = true });
        yield return Paragraph(StyleIds.Line, "Ligne de certificat", new() { After = 2, KeepNext = true }, new() { Size = size.Subtitle });
        yield return Paragraph(StyleIds.Large, "Grande ligne", new() { After = 2, KeepNext = true }, new() { Size = size.Large, Color = theme.Accent, Bold = true });
        yield return Paragraph(StyleIds.Instruction, "Consigne de remplissage", new() { After = 2 }, new() { Size = size.Grid, Color = theme.Muted });
        yield return Paragraph(StyleIds.ListItem, "List Paragraph", new() { After = 1, Line = 1.1m }, new());
        yield return Paragraph(StyleIds.Contents(1), "toc 1", new() { Before = 2, After = 1 }, new() { Bold = true });
        yield return Paragraph(StyleIds.Contents(2), "toc 2", new() { After = 1, Indent = 5 }, new());
        yield return Paragraph(StyleIds.Contents(3), "toc 3", new() { After = 1, Indent = 10 }, new());
        yield return Paragraph(StyleIds.Header, "header", new(), new() { Size = size.Margin, Color = theme.Muted });
        yield return Paragraph(StyleIds.Footer, "footer", new(), new() { Size = size.Margin, Color = Black });
        yield return Paragraph(StyleIds.GridText, "Texte de tableau", new() { After = 1 }, new() { Size = size.Grid });
        yield return Paragraph(StyleIds.ColumnHeader, "En-tête de colonne", new() { KeepNext = true }, new() { Size = size.Grid, Color = "FFFFFF", Bold = true });
        yield return Paragraph(StyleIds.RowHeader, "En-tête de ligne", new() { After = 1 }, new() { Size = size.Grid, Color = theme.Accent, Bold = true });
        yield return Paragraph(StyleIds.FieldLabel, "Libellé de champ", new() { KeepNext = true }, new() { Size = size.Grid, Color = theme.Muted });
        yield return Paragraph(StyleIds.FieldLine, "Ligne de champ", new(), new());
        yield return Paragraph(StyleIds.MarkLine, "Ligne de note", new() { Centered = true }, new());
        yield return Paragraph(StyleIds.FrameTitle, "Titre de cadre", new() { After = 1, KeepNext = true }, new() { Size = size.Grid, Color = theme.Accent, Bold = true });
        yield return Tiny();
    }

    private IEnumerable<W.Style> CharacterStyles()
    {
        yield return Character(StyleIds.Code, "Code imprimé", new() { Bold = false, Size = size.Grid, Color = Black });
        yield return Character(StyleIds.CodeOnAccent, "Code imprimé sur fond", new() { Bold = false, Size = size.Grid, Color = "FFFFFF" });
        yield return Character(StyleIds.Answer, "Réponse", new() { Size = size.Answer });
        yield return Character(StyleIds.MarkAnswer, "Réponse chiffrée", new() { Size = size.Mark, Bold = true });
        yield return Character(StyleIds.Box, "Case à cocher", new() { Size = size.Mark });
        yield return Character(StyleIds.Placeholder, "Placeholder Text", new() { Size = TypeScale.Floor, Color = Prompt });
        yield return Character(StyleIds.MarkPlaceholder, "Invite chiffrée", new() { Size = TypeScale.Floor, Color = Prompt });
    }

    private static ParagraphLook Heading(int outline, decimal before, decimal after) =>
        new() { Before = before, After = after, KeepNext = true, OutlineLevel = outline };

    private W.Style Paragraph(string id, string name, ParagraphLook paragraph, TextLook text)
    {
        var style = Style(W.StyleValues.Paragraph, id, name, id == StyleIds.Body ? null : StyleIds.Body);
        style.Append(paragraph.Properties(size));
        return WithText(style, text);
    }

    private static W.Style Character(string id, string name, TextLook text) =>
        WithText(Style(W.StyleValues.Character, id, name, "DefaultParagraphFont"), text);

    private static W.Style Style(W.StyleValues type, string id, string name, string? parent)
    {
        var style = new W.Style(new W.StyleName { Val = name }) { Type = type, StyleId = id };
        if (parent is null)
        {
            style.Default = OnOff.Of(true);
        }
        else
        {
            style.Append(new W.BasedOn { Val = parent });
            style.CustomStyle = BuiltIn.Contains(name) ? null : OnOff.Of(true);
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

    /// <summary>A paragraph one point high, for <see cref="TableSpacing"/>.</summary>
    private static W.Style Tiny()
    {
        var style = Style(W.StyleValues.Paragraph, StyleIds.Tiny, "Intervalle", StyleIds.Body);
        style.Append(new W.StyleParagraphProperties(
            new W.SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = W.LineSpacingRuleValues.Exact }));
        return WithText(style, new() { Size = 1 });
    }
}
