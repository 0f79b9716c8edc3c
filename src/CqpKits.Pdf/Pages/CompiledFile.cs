using CqpKits.Documents;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Metadata;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Pages;

/// <summary>
/// A file of which copies are made: what all have in common is written, and each copy adds behind it what is its own. Nothing of it changes: several threads may stamp.
/// </summary>
internal sealed class CompiledFile
{
    private readonly FixedFile common;
    private readonly FileContext context;
    private readonly CopyNumbers numbers;
    private readonly int catalog;
    private readonly PageCanvas[] pages;
    private readonly Bookmarks bookmarks;
    private readonly GlyphLedger known;
    private readonly GlyphLedger added;
    private readonly bool isClassic;

    /// <param name="job">The file, as it was drawn.</param>
    /// <param name="common">What all copies have in common.</param>
    /// <param name="context">What the objects of the file need of each other.</param>
    /// <param name="numbers">Numbers of what copies have otherwise.</param>
    /// <param name="catalog">Number of the root.</param>
    /// <param name="known">Glyphs that the fonts of every copy have.</param>
    public CompiledFile(PdfJob job, FixedFile common, FileContext context, CopyNumbers numbers, int catalog, GlyphLedger known)
    {
        (this.common, this.context, this.numbers, this.catalog, this.known) = (common, context, numbers, catalog, known);
        pages = [.. job.Pages.Where(p => p.OfCopies.Any)];
        bookmarks = job.Bookmarks;
        isClassic = job.IsClassic;
        added = new GlyphLedger(known);
        added.Add(job.Sample.Glyphs);
    }

    /// <summary>The bytes of the file of a copy.</summary>
    /// <param name="identification">What it says of itself.</param>
    /// <param name="copy">The copy; null for the only one of a file that has no others.</param>
    /// <returns>Null where the copy is laid out otherwise than the one that the file was compiled from, or needs other glyphs.</returns>
    public byte[]? Stamp(Identification identification, DocumentCopy? copy)
    {
        var job = new PdfJob(identification.Title, copy?.Issue, known);
        List<PageCanvas> drawn = [];
        foreach (var page in pages)
        {
            if (page.OfCopies.Draw(page, job, copy!) is not { } canvas)
            {
                return null;
            }

            drawn.Add(canvas);
        }

        return job.Glyphs.IsLike(added) ? Write(identification, copy, drawn) : null;
    }

    private byte[] Write(Identification identification, DocumentCopy? copy, List<PageCanvas> drawn)
    {
        var file = new ObjectFile(common);
        var own = context with { File = file };
        foreach (var page in drawn)
        {
            file.Small(numbers.ContentOf(page.Index), [], page.Finish());
            foreach (var annotation in page.Annotations)
            {
                annotation.Write(own);
            }
        }

        if (copy is not null)
        {
            bookmarks.WriteOf(copy, file, own.Destinations);
        }

        file.Plain(numbers.Metadata, "/Type/Metadata/Subtype/XML"u8, XmpPacket.Of(identification, isClassic));
        identification.WriteInformation(file.Begin(numbers.Information));
        file.End();
        return file.Finish(catalog, numbers.Information);
    }
}
