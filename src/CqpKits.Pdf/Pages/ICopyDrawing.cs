using CqpKits.Documents;
using CqpKits.Pdf.Structure;

namespace CqpKits.Pdf.Pages;

/// <summary>Something that is drawn anew for each copy, at the same place of the same page.</summary>
internal interface ICopyDrawing
{
    /// <summary>Draws it for the copy that the document is compiled from.</summary>
    void DrawSample(PageCanvas canvas);

    /// <summary>Draws it for another copy. It changes nothing but the canvas: several threads draw at the same time.</summary>
    /// <returns>False where it takes another place than for the sample.</returns>
    bool Draw(PageCanvas canvas, DocumentCopy copy);
}

/// <summary>What of a page is drawn anew for each copy, in order, with what tied it to the structure.</summary>
internal sealed class CopyDrawings
{
    private readonly List<(ICopyDrawing Drawing, bool Repeats)> drawings = [];
    private readonly List<PageTie> ties = [];
    private readonly List<PlacedSpot> spots = [];

    public bool Any => drawings.Count > 0;

    public void Add(ICopyDrawing drawing, bool repeats, IEnumerable<PageTie> tied, IEnumerable<PlacedSpot> placed)
    {
        drawings.Add((drawing, repeats));
        ties.AddRange(tied);
        spots.AddRange(placed);
    }

    /// <summary>Draws all of it for a copy.</summary>
    /// <param name="page">The page of the sample.</param>
    /// <param name="job">The file of the copy.</param>
    /// <param name="copy">The copy.</param>
    /// <returns>What was drawn; null where it is laid out otherwise than for the sample.</returns>
    public PageCanvas? Draw(PageCanvas page, PdfJob job, DocumentCopy copy)
    {
        var known = new KnownTies(ties);
        var canvas = new PageCanvas(job, page.Index, page.Width, page.Height, known);
        foreach (var (drawing, repeats) in drawings)
        {
            if (!canvas.Again(drawing, repeats, copy))
            {
                return null;
            }
        }

        return known.AreAlike && canvas.Spots.SequenceEqual(spots) ? canvas : null;
    }
}
