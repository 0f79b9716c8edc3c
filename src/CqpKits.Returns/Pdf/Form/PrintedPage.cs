using CqpKits.Forms.Definition;
using CqpKits.French;
using CqpKits.Returns.Pdf.Content;
using CqpKits.Returns.Pdf.Pages;

namespace CqpKits.Returns.Pdf.Form;

/// <summary>What is printed on a page, held against what the form was issued with.</summary>
internal sealed class PrintedPage
{
    /// <summary>Fewer labels tell nothing.</summary>
    private const int FewLabels = 3;

    private readonly PageText page;
    private readonly Lazy<string> all;

    /// <summary>What is printed on a page.</summary>
    public PrintedPage(PageText page)
    {
        this.page = page;
        Lines = TextLines.Of(page.Texts);
        all = new(() => Bare(string.Concat(page.Texts.Select(t => t.Text))) + "\n" + Bare(string.Concat(Lines)));
    }

    /// <summary>Its lines.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Whether there is any text on it.</summary>
    public bool HasText => page.Texts.Count > 0;

    /// <summary>Whether a picture is on it.</summary>
    public bool HasPicture => page.HasPicture;

    /// <summary>What is printed within a place; empty for nothing.</summary>
    public string Within(Area place)
    {
        var inner = place.Wider(-1, -1);
        return string.Concat(page.Texts.Where(t => inner.Holds((t.Start.X + t.End.X) / 2, ((t.Start.Y + t.End.Y) / 2) + (t.Size * 0.25))).Select(t => t.Text)).Trim();
    }

    /// <summary>
    /// A label that the form was issued with and the page has no longer; null where it has most of them, or cannot tell. Programs that save a page anew keep its words, so that
    /// a page without them is another one, laid under the fields of ours.
    /// </summary>
    public string? Lost(IEnumerable<PrintedContext> contexts)
    {
        var labels = contexts.SelectMany(c => new[] { c.Row, c.Column, c.Before }).Where(l => Bare(l).Length > 0).Distinct().ToList();
        var lost = labels.Where(l => !all.Value.Contains(Bare(l), StringComparison.Ordinal)).ToList();
        return page.IsKnown && labels.Count >= FewLabels && 2 * lost.Count > labels.Count ? lost[0] : null;
    }

    private static string Bare(string text) => string.Concat(FrenchText.Fold(text).Where(c => !char.IsWhiteSpace(c)));
}
