using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Forms.Identity;
using CqpKits.Forms.Places;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Margins;

/// <summary>
/// Draws what a picture of a filled page is known by: a black square near each corner, and a QR code in the left margin, between the foot of the page and the lowest hole of a binder. All of
/// it is where home printers still print.
/// </summary>
/// <param name="sample">The copy that the document is laid out for.</param>
internal sealed class ScanMarks(DocumentCopy sample)
{
    private const decimal FromEdge = 5;
    private const decimal MarkSide = 3;
    private const decimal CodeSide = 15;
    private const decimal CodeAboveFoot = 10;
    private const string Black = "000000";
    private const string White = "FFFFFF";

    /// <summary>What stands where on a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="spots">Its fields and boxes.</param>
    public static PagePlaces PlacesOn(PageSetup page, IEnumerable<PlacedSpot> spots) =>
        new(page.Width, page.Height, CodeOn(page), MarksOn(page), spots.DistinctBy(s => s.Spot).ToDictionary(s => s.Spot, s => InMillimetres(s.Box)));

    /// <summary>Draws them on a page; a form of more pages than a code can count has none.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="page">Its set-up.</param>
    /// <param name="which">Which page of which layout it is.</param>
    public void Draw(PageCanvas canvas, PageSetup page, PageOf which)
    {
        canvas.MarkArtifact(repeats: true);
        foreach (var mark in MarksOn(page).All)
        {
            canvas.Fill(OnPage(mark), Black);
        }

        var code = CodeOn(page);
        if (page.IsFramed)
        {
            canvas.Fill(OnPage(new PlaceBox(code.Left - 2, code.Top - 2, code.Width + 4, code.Height + 4)), White);
        }

        if (which.Count <= PageCode.MostPages)
        {
            canvas.OfCopy(new Code(OnPage(code), which, sample));
        }
    }

    private static PlaceBox CodeOn(PageSetup page) => new(FromEdge, page.Height - CodeAboveFoot - CodeSide, CodeSide, CodeSide);

    private static CornerMarks MarksOn(PageSetup page)
    {
        var (right, bottom) = (page.Width - FromEdge - MarkSide, page.Height - FromEdge - MarkSide);
        return new(Mark(FromEdge, FromEdge), Mark(right, FromEdge), Mark(FromEdge, bottom), Mark(right, bottom));
    }

    private static PlaceBox Mark(decimal left, decimal top) => new(left, top, MarkSide, MarkSide);

    private static PlaceBox InMillimetres(Box box) => new(Hundredths(box.Left), Hundredths(box.Top), Hundredths(box.Width), Hundredths(box.Height));

    private static decimal Hundredths(int length) => Math.Round(Length.InMillimetres(length), 2, MidpointRounding.AwayFromZero);

    private static Box OnPage(PlaceBox box) => new(Length.Millimetres(box.Left), Length.Millimetres(box.Top), Length.Millimetres(box.Width), Length.Millimetres(box.Height));

    /// <summary>The QR code of a page, which names the copy.</summary>
    private sealed record Code(Box Box, PageOf Which, DocumentCopy Sample) : ICopyDrawing
    {
        public void DrawSample(PageCanvas canvas) => Draw(canvas, Sample);

        public bool Draw(PageCanvas canvas, DocumentCopy copy)
        {
            canvas.MarkArtifact(repeats: true);
            canvas.Squares(Box, SquareCode.Side, SquareCode.Of(new PageCode(copy.Issue!.Code, Which.Number, Which.Count, Which.Layout).ToString()));
            return true;
        }
    }
}

/// <summary>Which page of a form it is.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Layout">Id of the layout.</param>
internal sealed record PageOf(int Number, int Count, string Layout);
