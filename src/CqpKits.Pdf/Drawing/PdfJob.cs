using CqpKits.Forms.Identity;
using CqpKits.Pdf.Structure;

namespace CqpKits.Pdf.Drawing;

/// <summary>A PDF file that is being made.</summary>
/// <param name="title">Title of the document.</param>
/// <param name="issue">Identity of the copy; null for a document without fields.</param>
internal sealed class PdfJob(string title, FormIssue? issue)
{
    public string Title => title;

    public FormIssue? Issue => issue;

    /// <summary>The root of the structure: <c>Document</c>.</summary>
    public StructureNode Root { get; } = new("Document");

    /// <summary>Begins a page. Pages stay open: what is known later, such as the number of pages, can be drawn on each to the end.</summary>
    /// <param name="width">Width of the paper, thousandths of a point.</param>
    /// <param name="height">Height of the paper.</param>
    public PageCanvas NewPage(int width, int height) => throw new NotImplementedException();

    /// <summary>A line of the outline (bookmarks) that viewers show beside the pages.</summary>
    /// <param name="level">From 1; a line lies under the last one of a lower level.</param>
    /// <param name="title">Its text.</param>
    /// <param name="destination">Name of its destination.</param>
    public void Outline(int level, string title, string destination) => throw new NotImplementedException();

    /// <summary>The bytes of the file.</summary>
    public byte[] Save() => throw new NotImplementedException();
}
