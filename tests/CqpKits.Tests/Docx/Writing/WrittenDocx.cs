using System.IO.Compression;
using System.Xml.Linq;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Docx;

namespace CqpKits.Tests.Docx.Writing;

/// <summary>A document written, checked and unzipped: tests look at its XML, not through the classes that wrote it.</summary>
internal sealed class WrittenDocx
{
    private readonly Dictionary<string, byte[]> entries = [];

    private WrittenDocx(byte[] bytes)
    {
        File = bytes;
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            entries.Add(entry.FullName, content.ToArray());
        }
    }

    public static XNamespace W { get; } = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public byte[] File { get; }

    public IReadOnlyCollection<string> Paths => entries.Keys;

    public XElement Body => Part("word/document.xml").Element(W + "body")!;

    public IReadOnlyList<XElement> Controls => [.. Body.Descendants(W + "sdt")];

    public static WrittenDocx Of(Document document, Theme? theme = null) =>
        new(ValidDocx.Check(new DocxWriter().Write(document, theme ?? Theme.Default)));

    public static WrittenDocx Of(params Block[] blocks) => Of(Sample.Document(blocks));

    public bool Has(string path) => entries.ContainsKey(path);

    public byte[] Bytes(string path) => entries[path];

    public XElement Part(string path) => XDocument.Load(new MemoryStream(entries[path]), LoadOptions.PreserveWhitespace).Root!;

    public IEnumerable<XElement> All(string name) => Body.Descendants(W + name);

    /// <summary>The style named by a paragraph or run.</summary>
    public static string? Style(XElement element) =>
        Value(element.Elements(W + "pPr").Elements(W + "pStyle").Concat(element.Elements(W + "rPr").Elements(W + "rStyle")).FirstOrDefault());

    public static string? Value(XElement? element) => (string?)element?.Attribute(W + "val");

    public static string? Attribute(XElement? element, string name) => (string?)element?.Attribute(W + name);

    /// <summary>Text as a person reads it.</summary>
    public static string Text(XElement element) => string.Concat(element.Descendants().Select(e => e.Name.LocalName switch
    {
        "t" => e.Value,
        "br" => "\n",
        "tab" when e.Parent!.Name == W + "r" => "\t",
        _ => "",
    }));
}
