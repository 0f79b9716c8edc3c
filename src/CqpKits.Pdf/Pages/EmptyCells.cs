using CqpKits.Pdf.Structure;

namespace CqpKits.Pdf.Pages;

/// <summary>
/// Gives every cell that holds nothing a piece of content in which nothing is drawn. A viewer that finds the elements of a page by what is on it, as pdf.js does, would not find the
/// cell, and those beside it would be read under the headers of others.
/// </summary>
/// <param name="job">The file.</param>
internal sealed class EmptyCells(PdfJob job)
{
    private int page;

    public void Mark() => Mark(job.Root);

    private void Mark(StructureNode node)
    {
        page = node.Tag == "TR" ? FirstPage(node) ?? page : page;
        foreach (var kid in node.Kids)
        {
            if (kid.Node is not { } child)
            {
                page = kid.Page;
            }
            else if (child.IsEmptyCell)
            {
                job.Pages[page].MarkEmpty(child);
            }
            else
            {
                Mark(child);
            }
        }
    }

    /// <summary>The page on which a row begins; null where nothing of it is drawn.</summary>
    private static int? FirstPage(StructureNode node)
    {
        foreach (var kid in node.Kids)
        {
            if ((kid.Node is { } child ? FirstPage(child) : kid.Page) is { } first)
            {
                return first;
            }
        }

        return null;
    }
}
