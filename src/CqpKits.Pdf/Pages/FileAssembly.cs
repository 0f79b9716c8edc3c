using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Faces;
using CqpKits.Pdf.Metadata;
using CqpKits.Pdf.Structure;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Pages;

/// <summary>Puts a file together: pages, annotations, structure, fonts, pictures, and what the file says of itself.</summary>
internal sealed class FileAssembly
{
    private readonly PdfJob job;
    private readonly ObjectFile file;
    private readonly CopyNumbers ofCopies;
    private readonly EmbeddedFonts fonts;
    private readonly FileContext context;
    private readonly int catalog;
    private readonly int pageTree;

    public FileAssembly(PdfJob job)
    {
        this.job = job;
        file = new ObjectFile(job.IsClassic);
        ofCopies = new CopyNumbers(file, job);
        fonts = new EmbeddedFonts(file, [.. job.Glyphs.Faces.Union(job.Sample.Glyphs.Faces).Order()]);
        (catalog, pageTree) = (file.Reserve(), file.Reserve());
        var first = file.Reserve(job.Pages.Count);
        context = new FileContext(
            file, fonts, new FieldResources(file, fonts), [.. job.Pages.Select(p => p.Height)], [.. Enumerable.Range(first, job.Pages.Count)], job.Destinations);
    }

    /// <summary>Writes all that copies have in common.</summary>
    public CompiledFile Compile()
    {
        var annotations = NumberAnnotations();
        new EmptyCells(job).Mark();
        WritePages();
        var form = WriteAnnotations(annotations);
        var structure = new StructureTree(file, context.PageNumbers).Write(job.Root, [.. job.Pages.Select(p => p.MarkedNodes)], [.. annotations.Select(a => a.Place)]);
        var known = WriteFonts(form != 0);
        WriteCatalog(structure, form);
        return new CompiledFile(job, file.Fix(), context, ofCopies, catalog, known);
    }

    /// <summary>Writes the annotations that all copies have.</summary>
    /// <returns>Number of the form; 0 where there is none.</returns>
    private int WriteAnnotations(List<PageAnnotation> annotations)
    {
        var fields = annotations.OfType<FieldAnnotation>().ToList();
        fields.ForEach(f => f.Use(context.Fields));
        annotations.Where(a => !a.Place.IsOfCopy).ToList().ForEach(a => a.Write(context));
        return fields.Count == 0 ? 0 : context.Fields.WriteForm(fields.Select(f => f.Place.Number));
    }

    /// <summary>Writes the fonts, with more than what is drawn: nobody knows yet what people will type, or are called.</summary>
    /// <param name="hasForm">Whether the file has fields.</param>
    /// <returns>The glyphs that do not depend on the copy that the file is compiled from.</returns>
    private GlyphLedger WriteFonts(bool hasForm)
    {
        GlyphLedger known = new(), drawn = new();
        known.Add(job.Glyphs);
        job.Sample.Glyphs.DrawnFaces.ToList().ForEach(f => Repertoire.NoteUsual(known, f));
        (hasForm ? context.Fields.Faces : []).ToList().ForEach(f => Repertoire.NoteAll(known, f));
        drawn.Add(known);
        drawn.Add(job.Sample.Glyphs);
        fonts.Write(drawn);
        return known;
    }

    private List<PageAnnotation> NumberAnnotations()
    {
        var annotations = job.Pages.SelectMany(p => p.Annotations).ToList();
        for (var i = 0; i < annotations.Count; i++)
        {
            var place = annotations[i].Place;
            place.Key = job.Pages.Count + i;
            place.Number = place.IsOfCopy ? place.Number : file.Reserve();
        }

        return annotations;
    }

    private void WritePages()
    {
        var contents = file.Reserve(job.Pages.Count);
        foreach (var page in job.Pages)
        {
            file.Stream(contents + page.Index, [], page.Finish());
        }

        var resources = WriteResources();
        foreach (var page in job.Pages)
        {
            WritePage(page, contents + page.Index, resources);
        }

        var tree = file.Begin(pageTree).Bytes("<</Type/Pages/Count "u8).Whole(job.Pages.Count).Bytes("/Kids["u8);
        foreach (var number in context.PageNumbers)
        {
            tree.Reference(number);
        }

        tree.Bytes("]>>"u8);
        file.End();
    }

    private void WritePage(PageCanvas page, int content, int resources)
    {
        var entries = file.Begin(context.PageNumbers[page.Index]).Bytes("<</Type/Page/Parent"u8).Reference(pageTree)
            .Bytes("/MediaBox[0 0 "u8).Thousandths(page.Width).Byte((byte)' ').Thousandths(page.Height).Bytes("]/Resources"u8).Reference(resources)
            .Bytes("/Contents"u8);
        WriteContents(entries, content, ofCopies.ContentOf(page.Index));
        entries.Bytes("/StructParents "u8).Whole(page.Index).Bytes("/Tabs/S"u8);
        if (page.Annotations.Count > 0)
        {
            entries.Bytes("/Annots["u8);
            foreach (var annotation in page.Annotations)
            {
                entries.Reference(annotation.Place.Number);
            }

            entries.Byte((byte)']');
        }

        entries.Bytes(">>"u8);
        file.End();
    }

    private static void WriteContents(ByteBuffer entries, int content, int ofCopy)
    {
        if (ofCopy == 0)
        {
            entries.Reference(content);
        }
        else
        {
            entries.Byte((byte)'[').Reference(content).Reference(ofCopy).Byte((byte)']');
        }
    }

    /// <summary>The fonts and pictures of all pages, which share them.</summary>
    private int WriteResources()
    {
        var pictures = job.Pictures.Write(file);
        var number = file.Reserve();
        var resources = new ByteBuffer().Bytes("<<"u8);
        fonts.WriteResources(resources);
        resources.Bytes(pictures.Written).Bytes(">>"u8);
        file.Begin(number).Bytes(resources.Written);
        file.End();
        return number;
    }

    private void WriteCatalog(int structure, int form)
    {
        var profile = file.Reserve();
        file.Deflated(profile, "/N 3"u8, IccProfile.Deflated);
        var more = WriteNavigation();
        if (form != 0)
        {
            more.Bytes("/AcroForm"u8).Reference(form);
        }

        file.Begin(catalog).Bytes("<</Type/Catalog/Pages"u8).Reference(pageTree).Bytes("/Lang"u8).Text(Identification.Language)
            .Bytes("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot"u8).Reference(structure)
            .Bytes("/Metadata"u8).Reference(ofCopies.Metadata)
            .Bytes("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier"u8).Text(IccProfile.Name).Bytes("/Info"u8).Text(IccProfile.Name)
            .Bytes("/DestOutputProfile"u8).Reference(profile).Bytes(">>]"u8).Bytes(more.Written).Bytes(">>"u8);
        file.End();
    }

    /// <summary>Entries of the catalog for destinations and bookmarks.</summary>
    private ByteBuffer WriteNavigation()
    {
        var entries = new ByteBuffer();
        if (job.Destinations.Any)
        {
            var names = file.Reserve();
            job.Destinations.WriteTree(file.Begin(names), context.PageNumbers);
            file.End();
            entries.Bytes("/Names<</Dests"u8).Reference(names).Bytes(">>"u8);
        }

        if (job.Bookmarks.Any)
        {
            entries.Bytes("/PageMode/UseOutlines/Outlines"u8).Reference(job.Bookmarks.Write(file, job.Destinations, ofCopies.Bookmarks));
        }

        return entries;
    }
}
