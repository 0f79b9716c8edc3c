using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Kits.Building;
using CqpKits.Pdf;

namespace CqpKits.Tests.Office.Pdf.Heard;

/// <summary>A document of a shipped certification, and the PDF file that is written of it.</summary>
internal sealed class HeardDocument
{
    private static readonly string[] Certifications = ["agc", "commercial-sedentaire", "technico-commercial-chimie"];
    private static readonly Lazy<IReadOnlyList<HeardDocument>> Chosen = new(() => [.. Certifications.SelectMany(Choose)]);

    private HeardDocument(string certification, Document document) => (Certification, Document, File) = (certification, document, new PdfWriter().Write(document, Theme.Default));

    /// <summary>Of each certification the form and the booklet with the most fields, and the guide with the most headings, where it has them.</summary>
    public static IReadOnlyList<HeardDocument> All => Chosen.Value;

    public string Certification { get; }

    public Document Document { get; }

    public byte[] File { get; }

    /// <summary>Its headings: level and text.</summary>
    public IEnumerable<(int Level, string Text)> Headings => HeadingsOf(Document.Blocks);

    /// <summary>Its fields that a person fills on the screen, in reading order.</summary>
    public IEnumerable<PlacedField> Fields => BlockContent.Fields(Document.Blocks).Where(f => f.Field.Kind.CarriesValue && !f.ForPrint);

    private static IEnumerable<HeardDocument> Choose(string certification)
    {
        var writers = new PlainWriters();
        var built = BuildKit.Run(MemoryWorkspace.Shipped(), new BuildRequest { Certification = certification, Blank = true, All = true, Formats = writers.Pdf });
        Assert.True(built.Succeeded, string.Join('\n', built.Diagnostics));
        return writers.Stamped.Select(s => s.Copy.Settled())
            .GroupBy(d => d.Issue is not null ? "form" : BlockContent.Fields(d.Blocks).Any() ? "booklet" : "guide")
            .Select(kind => new HeardDocument(certification, kind.OrderByDescending(d => BlockContent.Fields(d.Blocks).Count()).ThenByDescending(d => HeadingsOf(d.Blocks).Count()).ThenBy(d => d.Title, StringComparer.Ordinal).First()));
    }

    private static IEnumerable<(int Level, string Text)> HeadingsOf(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Heading heading => [(heading.Level, BlockContent.Text([heading]))],
        KeepTogether group => HeadingsOf(group.Blocks),
        _ => [],
    });
}
