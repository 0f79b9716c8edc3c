using System.Globalization;
using System.Xml.Linq;

namespace CqpKits.Treatments;

/// <summary>A person at a keyboard: fills the content controls of a form as a word processor would save it.</summary>
public static class Filler
{
    /// <summary>The sign of a ticked box: given as the text of a box, it ticks it.</summary>
    public const string Ticked = "☒";

    /// <summary>The content controls of the body, in document order.</summary>
    public static IReadOnlyList<ContentControl> Controls(DocxFile file) =>
        [.. file.Xml(DocxFile.Body).Descendants(W.Control).Select(ContentControl.Of)];

    /// <summary>Types into the controls of the body.</summary>
    /// <param name="file">The form.</param>
    /// <param name="textOf">Text for a tag; null leaves the control as it is. A date is given as it is shown, dd/MM/yyyy.</param>
    /// <param name="manner">How it is saved.</param>
    public static DocxFile Fill(DocxFile file, Func<string, string?> textOf, FillManner manner = FillManner.AsWord) =>
        file.Edit(DocxFile.Body, root =>
        {
            foreach (var (control, text) in Chosen(root, textOf))
            {
                Type(control, text, manner);
            }
        });

    /// <summary>Types just after the controls, in the same cell, and leaves the controls untouched: the way "80" and a printed "0 %" became "800 %".</summary>
    public static DocxFile TypeBeside(DocxFile file, Func<string, string?> textOf) =>
        file.Edit(DocxFile.Body, root =>
        {
            foreach (var (control, text) in Chosen(root, textOf))
            {
                var last = control.ElementsAfterSelf().TakeWhile(e => e.Name == W.BookmarkEnd).LastOrDefault() ?? control;
                last.AddAfterSelf(W.RunOf(text, null));
            }
        });

    /// <summary>Types over the controls: they are gone, and what was typed stands in their place.</summary>
    public static DocxFile TypeOver(DocxFile file, Func<string, string?> textOf) =>
        file.Edit(DocxFile.Body, root =>
        {
            foreach (var (control, text) in Chosen(root, textOf))
            {
                var inside = control.Descendants().Where(e => e.Name == W.BookmarkStart || e.Name == W.BookmarkEnd).ToList();
                control.ReplaceWith(inside.Where(e => e.Name == W.BookmarkStart), W.RunOf(text, null), inside.Where(e => e.Name == W.BookmarkEnd));
            }
        });

    private static List<(XElement Control, string Text)> Chosen(XElement root, Func<string, string?> textOf) =>
        [.. from control in root.Descendants(W.Control)
            let text = textOf(ContentControl.Value(control.Element(W.ControlProperties), W.Tag))
            where text is not null
            select (control, text)];

    private static void Type(XElement control, string text, FillManner manner)
    {
        var content = control.Element(W.ControlContent) ?? throw new InvalidDataException("A content control without w:sdtContent.");
        var old = content.Descendants(W.Run).ToList();
        var look = old.FirstOrDefault(run => run.Element(W.Text) is not null)?.Element(W.RunProperties);
        if (manner == FillManner.AsWord)
        {
            look = WithoutStyle(look);
            control.Element(W.ControlProperties)?.Element(W.ShowingPlaceholder)?.Remove();
        }

        Replace(content, old, W.RunOf(text, look));
        SetFullDate(control, text);
        SetChecked(control, text);
    }

    /// <summary>A click on a box: the state with the sign.</summary>
    private static void SetChecked(XElement control, string text) =>
        control.Element(W.ControlProperties)?.Element(W.Word2010 + "checkbox")?.Element(W.Word2010 + "checked")?.SetAttributeValue(W.Word2010 + "val", text == Ticked ? "1" : "0");

    private static XElement? WithoutStyle(XElement? look)
    {
        var plain = look is null ? null : new XElement(look);
        plain?.Element(W.RunStyle)?.Remove();
        return plain is { HasElements: true } ? plain : null;
    }

    // Bookmarks and paragraphs inside the control stay: only runs give way.
    private static void Replace(XElement content, List<XElement> old, XElement typed)
    {
        if (old.Count > 0)
        {
            old[0].AddBeforeSelf(typed);
            old.ForEach(run => run.Remove());
        }
        else
        {
            (content.Element(W.Paragraph) ?? content).Add(typed);
        }
    }

    private static void SetFullDate(XElement control, string text)
    {
        if (control.Element(W.ControlProperties)?.Element(W.Main + "date") is { } date
            && DateOnly.TryParseExact(text, "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            date.SetAttributeValue(W.Main + "fullDate", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");
        }
    }
}
