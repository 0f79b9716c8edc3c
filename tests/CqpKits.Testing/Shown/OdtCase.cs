using System.Xml.Linq;

namespace CqpKits.Testing.Shown;

/// <summary>Makes cases out of the observation grid, in whose mark something is done.</summary>
internal static class OdtCase
{
    public const string Mark = "R.2.pourcentage";
    public const string Notes = "R.2.notes";

    /// <summary>The control of the mark holds this markup.</summary>
    public static ShownCase InMark(ShownKind kind, string name, string markup, params string[] right) =>
        Of(kind, name, () => OdtForm.Grid().Inside(Mark, markup), Mark, right);

    /// <summary>The same, with automatic styles.</summary>
    public static ShownCase Styled(ShownKind kind, string name, string styles, string markup, params string[] right) =>
        Of(kind, name, () => OdtForm.Grid().Styled(styles).Inside(Mark, markup), Mark, right);

    /// <summary>The mark is 70, and something is done to its cell.</summary>
    public static ShownCase InCell(ShownKind kind, string name, string styles, Action<XElement> change, params string[] right) =>
        Of(kind, name, () => OdtForm.Grid().Styled(styles).Inside(Mark, "70").InCell(Mark, change), Mark, right);

    /// <summary>A form in which something was done.</summary>
    public static ShownCase Of(ShownKind kind, string name, Func<OdtForm> done, string field, params string[] right) =>
        new(kind, ShownIn.OpenDocument, name, () => done().Answer(field), right.Length == 0 ? [ShownCase.Asked] : right);

    /// <summary>An automatic style of text.</summary>
    public static string TextStyle(string properties) => Style("text", $"<style:text-properties {properties}/>");

    /// <summary>An automatic style named S.</summary>
    public static string Style(string family, string properties, string attributes = "") =>
        $"""<style:style style:name="S" style:family="{family}" {attributes}>{properties}</style:style>""";

    /// <summary>A text in the style S.</summary>
    public static string Span(string text) => $"""<text:span text:style-name="S">{text}</text:span>""";

    /// <summary>An element of the cell gets the style S.</summary>
    public static void Use(XElement element) => element.SetAttributeValue((element.Name.Namespace == OdtForm.Text ? OdtForm.Text : OdtForm.Table) + "style-name", "S");
}
