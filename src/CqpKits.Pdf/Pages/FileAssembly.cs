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
    private readonly EmbeddedFonts fonts;
    private readonly FileContext context;
    private readonly int catalog;
    private readonly int pageTree;

    public FileAssembly(PdfJob job)
    {
        this.job = job;
        file = new ObjectFile(job.IsClassic);
        fonts = new EmbeddedFonts(file, job.Glyphs);
        (catalog, pageTree) = (file.Reserve(), file.Reserve());
        var first = file.Reserve(job.Pages.Count);
        context = new FileContext(file, fonts, job.Pages, [.. Enumerable.Range(first, job.Pages.Count)], job.Destinations);
    }

    /// <summary>The bytes of the file.</summary>
    public byte[] Write()
    {
        var annotations = NumberAnnotations();
        WritePages();
        var fields = annotations.OfType<FieldAnnotation>().ToList();
        fields.ForEach(f => f.Use(context.Fields));
        annotations.ForEach(a => a.Write(context));
        var form = fields.Count == 0 ? 0 : context.Fields.WriteForm(fields.Select(f => f.Place.Number));
        var structure = new StructureTree(file, context.PageNumbers).Write(job.Root, [.. job.Pages.Select(p => p.MarkedNodes)], [.. annotations.Select(a => a.Place)]);
        fonts.Write(withRepertoire: job.Issue is not null);
        WriteCatalog(structure, form);
        return file.Finish(catalog, WriteInformation());
    }

    private List<PageAnnotation> NumberAnnotations()
    {
        var annotations = job.Pages.SelectMany(p => p.Annotations).ToList();
        var first = file.Reserve(annotations.Count);
        for (var i = 0; i < annotations.Count; i++)
        {
            (annotations[i].Place.Number, annotations[i].Place.Key) = (first + i, job.Pages.Count + i);
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
            .Bytes("/Contents"u8).Reference(content).Bytes("/StructParents "u8).Whole(page.Index).Bytes("/Tabs/S"u8);
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

    private int WriteInformation()
    {
        var number = file.Reserve();
        new Identification(job.Title, job.Issue).WriteInformation(file.Begin(number));
        file.End();
        return number;
    }

    private void WriteCatalog(int structure, int form)
    {
        var (profile, metadata) = (file.Reserve(), file.Reserve());
        file.Stream(profile, "/N 3"u8, IccProfile.Bytes);
        var (part, conformance) = job.IsClassic ? ("1", "B") : ("2", "A");
        file.Plain(metadata, "/Type/Metadata/Subtype/XML"u8, XmpPacket.Of(new Identification(job.Title, job.Issue), part, conformance));
        var more = WriteNavigation();
        if (form != 0)
        {
            more.Bytes("/AcroForm"u8).Reference(form);
        }

        file.Begin(catalog).Bytes("<</Type/Catalog/Pages"u8).Reference(pageTree).Bytes("/Lang"u8).Text(Identification.Language)
            .Bytes("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot"u8).Reference(structure)
            .Bytes("/Metadata"u8).Reference(metadata)
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
            entries.Bytes("/PageMode/UseOutlines/Outlines"u8).Reference(job.Bookmarks.Write(file, job.Destinations));
        }

        return entries;
    }
}
