using System.Xml.Linq;

namespace CqpKits.Treatments;

/// <summary>A content control as it stands in a file.</summary>
public sealed record ContentControl
{
    /// <summary>Its <c>w:tag</c>; empty where it has none.</summary>
    public required string Tag { get; init; }

    /// <summary>Its <c>w:alias</c>, the title people see; empty where it has none.</summary>
    public required string Alias { get; init; }

    /// <summary>Its <c>w:id</c>; empty where it has none.</summary>
    public required string Id { get; init; }

    /// <summary>What it lets a person enter.</summary>
    public required ControlKind Kind { get; init; }

    /// <summary>Name of the bookmark that starts just before the control or inside it; empty where there is none.</summary>
    public required string Bookmark { get; init; }

    /// <summary>Whether <c>w:showingPlcHdr</c> says that nobody has filled it. It lies both ways.</summary>
    public required bool ShowsPlaceholder { get; init; }

    /// <summary>Its text, <c>w:br</c> as a line feed.</summary>
    public required string Text { get; init; }

    internal static ContentControl Of(XElement control)
    {
        var properties = control.Element(W.ControlProperties);
        return new ContentControl
        {
            Tag = Value(properties, W.Tag),
            Alias = Value(properties, W.Alias),
            Id = Value(properties, W.Id),
            Kind = KindOf(properties),
            Bookmark = (string?)BookmarkOf(control)?.Attribute(W.Name) ?? "",
            ShowsPlaceholder = properties?.Element(W.ShowingPlaceholder) is not null,
            Text = W.TextOf(control.Element(W.ControlContent) ?? control),
        };
    }

    /// <summary>The names by which a control is known: its tag and its bookmark, where it has them.</summary>
    internal static IEnumerable<string> AnchorsOf(XElement control) =>
        new[] { Value(control.Element(W.ControlProperties), W.Tag), (string?)BookmarkOf(control)?.Attribute(W.Name) ?? "" }.Where(name => name.Length > 0);

    internal static string Value(XElement? properties, XName name) => (string?)properties?.Element(name)?.Attribute(W.Val) ?? "";

    private static XElement? BookmarkOf(XElement control) =>
        control.ElementsBeforeSelf().Reverse().TakeWhile(e => e.Name == W.BookmarkStart || e.Name == W.BookmarkEnd).FirstOrDefault(e => e.Name == W.BookmarkStart)
        ?? control.Descendants(W.BookmarkStart).FirstOrDefault();

    private static ControlKind KindOf(XElement? properties)
    {
        bool Has(XName name) => properties?.Element(name) is not null;
        return Has(W.Main + "date") ? ControlKind.Date
            : Has(W.Word2010 + "checkbox") ? ControlKind.Checkbox
            : Has(W.Main + "dropDownList") || Has(W.Main + "comboBox") ? ControlKind.Choice
            : Has(W.Main + "text") ? ControlKind.PlainText
            : ControlKind.RichText;
    }
}
