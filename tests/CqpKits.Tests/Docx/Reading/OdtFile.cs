using System.IO.Compression;
using System.Security;
using System.Text;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Interpretation;
using CqpKits.Returns;

namespace CqpKits.Tests.Docx.Reading;

/// <summary>An OpenDocument text written by hand, part by part: the sample form, whose cells hold what a test puts into them.</summary>
internal sealed class OdtFile
{
    public const string Namespaces = """
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
        """;

    private readonly List<(string Name, byte[] Content)> parts = [("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray())];

    /// <summary>The sample form; <paramref name="box"/> gives what the cell of a field holds.</summary>
    public static OdtFile WithForm(Func<string, string> box, string changes = "", string styles = "") => WithBody(changes + Body(box), styles);

    public static OdtFile WithBody(string body, string styles = "") => new OdtFile()
        .With("content.xml", $"<office:document-content {Namespaces}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>");

    public static string Body(Func<string, string> box, IEnumerable<string>? rows = null) =>
        Table(Row(Cell("Nom du candidat"), Cell("Visa")) + Row(Cell(box("candidat")), Cell("")))
        + Table($"<table:table-header-rows>{Row(Cell("Observations"), Cell("Notes"), Cell("Pourcentage"))}</table:table-header-rows>"
            + string.Concat((rows ?? ["R.1", "R.2", "R.10"]).Select(code => GridRow(code, box))))
        + Paragraph("Commentaire : " + box("commentaire"));

    public static string GridRow(string code, Func<string, string> box) =>
        Row(Cell($"Accueille le client <text:span>{code}</text:span>"), Cell(box(code + ".notes")), Cell(box(code + ".pct") + " %"));

    public static string Box(string id, string? typed = null) =>
        Bookmark(SampleForm.BookmarkOf(id), Control(SecurityElement.Escape(typed ?? SampleForm.PlaceholderOf(id))!));

    public static string Bookmark(string name, string content) => $"<text:bookmark-start text:name=\"{name}\"/>{content}<text:bookmark-end text:name=\"{name}\"/>";

    public static string Control(string content) => $"<loext:content-control><text:span>{content}</text:span></loext:content-control>";

    public static string Table(string rows) => $"<table:table>{rows}</table:table>";

    public static string Row(params string[] cells) => $"<table:table-row>{string.Concat(cells)}</table:table-row>";

    public static string Cell(string content, string attributes = "") =>
        $"<table:table-cell {attributes}>{(content.StartsWith("<text:p", StringComparison.Ordinal) ? content : Paragraph(content))}</table:table-cell>";

    public static string Paragraph(string content) => $"<text:p>{content}</text:p>";

    public OdtFile With(string name, string content) => With(name, Encoding.UTF8.GetBytes(content));

    public OdtFile With(string name, byte[] content)
    {
        parts.RemoveAll(p => p.Name == name);
        return WithAgain(name, content);
    }

    public OdtFile WithAgain(string name, byte[] content)
    {
        parts.Add((name, content));
        return this;
    }

    public OdtFile Without(string name)
    {
        parts.RemoveAll(p => p.Name == name);
        return this;
    }

    public byte[] ToBytes(CompressionLevel level = CompressionLevel.Fastest)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : level).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    public ReturnedDocument Open()
    {
        var outcome = FormReader.Open("rendu.odt", ToBytes());
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value!;
    }

    public RawForm Read() => Open().Read(SampleForm.Definition, SampleForm.IssueId);

    public IReadOnlyDictionary<string, Answer> Answers() =>
        FormInterpretation.Interpret(SampleForm.Definition, Read()).ToDictionary(a => a.FieldId);
}
