using System.Xml.Linq;

namespace CqpKits.Treatments;

/// <summary>What happens to runs of text.</summary>
public static class RunTreatments
{
    private const string Reviewer = "Relecteur";

    /// <summary>Every text of more than one character is cut in two runs of the same look, as spelling checkers and revisions do.</summary>
    public static Treatment Split { get; } = new("split runs", file => file.EditStories(SplitAll));

    /// <summary>A comment is anchored around each control of the body.</summary>
    public static Treatment Comment { get; } = new("comment", Comments.AddTo);

    /// <summary>With changes tracked, the text of a control is deleted and another typed: naively read, "60" and "80" come out as "6080".</summary>
    /// <param name="tag">Tag of the control.</param>
    /// <param name="text">What is typed.</param>
    public static Treatment TrackedChange(string tag, string text) => new(
        "tracked change",
        file => file.Edit(DocxFile.Body, root => Track(ControlOf(root, tag), text)));

    /// <summary>With changes tracked, one control in ten gets another text, and a word is added to the first text of the document.</summary>
    public static Treatment TrackSome { get; } = new("tracked changes", file => file.Edit(DocxFile.Body, TrackIn))
    {
        Disputes = file => OneInTen(file.Xml(DocxFile.Body).Root!).SelectMany(ContentControl.AnchorsOf).ToHashSet(),
    };

    private static void TrackIn(XElement root)
    {
        // A mark that nobody types elsewhere in these tests.
        OneInTen(root).ForEach(control => Track(control, "33,14"));
        root.Descendants(W.Run).First(r => !r.Ancestors(W.Control).Any()).AddAfterSelf(Change("ins", 3, W.RunOf(" (revu)", null)));
    }

    private static List<XElement> OneInTen(XElement root) =>
        [.. root.Descendants(W.Control).Where(c => c.Element(W.ControlContent)?.Descendants(W.Run).Any() == true).Index().Where(c => c.Index % 10 == 4).Select(c => c.Item)];

    private static void SplitAll(XElement root)
    {
        foreach (var run in root.Descendants(W.Run).Where(IsOneText).ToList())
        {
            var text = run.Element(W.Text)!.Value;
            var middle = text.Length / 2;
            var look = run.Element(W.RunProperties);
            run.ReplaceWith(W.RunOf(text[..middle], look), W.RunOf(text[middle..], look));
        }
    }

    private static bool IsOneText(XElement run) =>
        run.Elements().Count(e => e.Name != W.RunProperties) == 1 && run.Element(W.Text) is { Value.Length: > 1 } text
        && !char.IsLowSurrogate(text.Value[text.Value.Length / 2]);

    private static XElement ControlOf(XElement root, string tag) =>
        root.Descendants(W.Control).First(c => ContentControl.Value(c.Element(W.ControlProperties), W.Tag) == tag);

    private static void Track(XElement control, string text)
    {
        var old = control.Element(W.ControlContent)!.Descendants(W.Run).ToList();
        old[^1].AddAfterSelf(Change("ins", 1, W.RunOf(text, null)));
        foreach (var run in old)
        {
            var deleted = new XElement(run);
            foreach (var t in deleted.Elements(W.Text))
            {
                t.Name = W.DeletedText;
            }

            run.ReplaceWith(Change("del", 2, deleted));
        }
    }

    private static XElement Change(string kind, int id, XElement run) => new(
        W.Main + kind,
        new XAttribute(W.Id, 800000 + id),
        new XAttribute(W.Main + "author", Reviewer),
        new XAttribute(W.Main + "date", "2025-01-15T10:00:00Z"),
        run);
}
