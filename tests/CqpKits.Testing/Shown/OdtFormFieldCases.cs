using static CqpKits.Testing.Shown.OdtCase;
using static CqpKits.Testing.Shown.OdtForm;

namespace CqpKits.Testing.Shown;

/// <summary>Fields of the old kind, prompts and signs.</summary>
internal static class OdtFormFieldCases
{
    private const string Box = "C1.1.2.evaluation=NON";
    private const string Criterion = "C1.1.2.evaluation";

    public static IReadOnlyList<ShownCase> All { get; } =
    [
        OldField("a list", FieldMark("FORMDROPDOWN", ("Dropdown_ListEntry", "60"), ("Dropdown_ListEntry", "70"), ("Dropdown_Selected", "1")), "70", ShownCase.Asked),
        OldField("a list of which nothing is chosen", FieldMark("FORMDROPDOWN", ("Dropdown_ListEntry", "60"))),
        OldField("a box", FieldMark("FORMCHECKBOX", ("Checkbox_Checked", "true"))),
        OldField("a text", """<field:fieldmark-start field:type="vnd.oasis.opendocument.field.FORMTEXT"/>70<field:fieldmark-end/>""", "70"),
        OldField("a field of another program", """<field:fieldmark-start field:type="vnd.oasis.opendocument.field.UNHANDLED"/>EQ<field:fieldmark-separator/>70<field:fieldmark-end/>"""),
        OldField("a list of LibreOffice", """<text:drop-down><text:label text:value="60"/><text:label text:value="70" text:current-selected="true"/>70</text:drop-down>""", "70"),
        OldField("a list of LibreOffice whose text is another", """<text:drop-down><text:label text:value="60"/><text:label text:value="70" text:current-selected="true"/>60</text:drop-down>"""),
        OldField("a list of LibreOffice without text", """<text:drop-down><text:label text:value="60"/></text:drop-down>"""),
        OldField("a control of a form", """<draw:control text:anchor-type="as-char" draw:control="c1"/>"""),
        InBox(ShownKind.OldField, "a ticked box of the old kind", FieldMark("FORMCHECKBOX", ("Checkbox_Checked", "true")), "", "NON"),
        InBox(ShownKind.OldField, "an empty box of the old kind", FieldMark("FORMCHECKBOX"), "", ShownCase.Missing),
        .. new[] { "Votre texte ici", "Clique ou toque aqui para introduzir texto.", "Click or tap here to enter text." }
            .Select(prompt => Of(ShownKind.Prompt, prompt, () => Prompted(prompt), Notes, ShownCase.Missing)),
        Of(ShownKind.Prompt, "a prompt in an unknown language", () => Prompted("Smelltu hér til að færa inn texta"), Notes),
        Of(ShownKind.Prompt, "a filled control that keeps its flag", () => Prompted("Accueil soigné"), Notes, "Accueil soigné"),
        InMark(ShownKind.Prompt, "a mark in a control that keeps its flag", "70", "70"),
        Of(ShownKind.Prompt, "a place to click on", () => Grid().Inside(Notes, "<text:placeholder>Cliquez ici, et saisissez</text:placeholder>"), Notes),
        Sign("Wingdings 2", "\uF078", ShownCase.Asked),
        Sign("Wingdings 2", "\uF06F", ShownCase.Asked),
        Sign("Wingdings 2", "x", ShownCase.Asked),
        Sign("Wingdings 2", "\uF052", "NON"),
        Sign("Wingdings", "\uF0FE", "NON"),
        Sign("Wingdings", "x", "NON"),
        Sign("Webdings", "a", ShownCase.Asked),
        Sign("Any Signs", "x", ShownCase.Asked),
        Sign("MS Gothic", "☒", "NON"),
        Of(ShownKind.Sign, "figures in a font of signs", () => Grid().Styled(TextStyle("""fo:font-family="'Wingdings'" """)).Inside(Mark, Span("70")), Mark),
    ];

    private static ShownCase OldField(string name, string markup, params string[] right) => InMark(ShownKind.OldField, name, markup, right);

    private static string FieldMark(string type, params (string Name, string Value)[] settings) =>
        $"""<field:fieldmark field:type="vnd.oasis.opendocument.field.{type}">{string.Concat(settings.Select(s => $"<field:param field:name=\"{s.Name}\" field:value=\"{s.Value}\"/>"))}</field:fieldmark>""";

    private static OdtForm Prompted(string text) => Grid().Inside(Notes, text).WithControl(Notes, control => control.SetAttributeValue(Experimental + "showing-place-holder", "true"));

    private static ShownCase InBox(ShownKind kind, string name, string markup, string styles, string right) => Of(kind, name, () => Guide().Styled(styles).Inside(Box, markup).WithControl(Box, control =>
    {
        control.Attribute(Experimental + "checkbox")?.Remove();
        control.Attribute(Experimental + "checked")?.Remove();
    }), Criterion, right);

    /// <summary>LibreOffice calls a font by another name in the file, where it is used for two scripts.</summary>
    private static ShownCase Sign(string font, string text, string right) => InBox(
        ShownKind.Sign, $"« {(int)text[0]:X} » in {font}", Span(text),
        $"""</office:automatic-styles><office:font-face-decls><style:font-face style:name="F1" svg:font-family="'{font}'" style:font-charset="{(font == "MS Gothic" ? "utf-8" : "x-symbol")}"/></office:font-face-decls><office:automatic-styles>{TextStyle("style:font-name=\"F1\"")}""", right);
}
