using System.Xml.Linq;

namespace CqpKits.Treatments;

/// <summary>What happens to bookmarks.</summary>
public static class BookmarkTreatments
{
    /// <summary>Every bookmark is lost.</summary>
    public static Treatment Drop { get; } = new("drop bookmarks", file => file.EditStories(DropFrom));

    /// <summary>A bookmark before a control starts inside it and ends outside, as LibreOffice writes it.</summary>
    public static Treatment MoveInside { get; } = new("move bookmarks inside", file => file.EditStories(MoveAllInside));

    /// <summary>Every bookmark gets a name that means nothing, as Google Docs does.</summary>
    public static Treatment Rename { get; } = new("rename bookmarks", file => file.EditStories(RenameAll));

    private static void RenameAll(XElement root)
    {
        foreach (var (index, start) in root.Descendants(W.BookmarkStart).Index())
        {
            start.SetAttributeValue(W.Name, FormattableString.Invariant($"kix.{index:x8}"));
        }
    }

    internal static void DropFrom(XElement root) =>
        root.Descendants().Where(e => e.Name == W.BookmarkStart || e.Name == W.BookmarkEnd).Remove();

    private static void MoveAllInside(XElement root)
    {
        foreach (var control in root.Descendants(W.Control).ToList())
        {
            if (control.ElementsBeforeSelf().LastOrDefault() is { } start && start.Name == W.BookmarkStart)
            {
                start.Remove();
                control.Element(W.ControlContent)?.AddFirst(start);
            }
        }
    }
}
