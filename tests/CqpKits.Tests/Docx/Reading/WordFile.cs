using System.IO.Compression;
using System.Text;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Interpretation;
using CqpKits.Returns;

namespace CqpKits.Tests.Docx.Reading;

/// <summary>A Word file made by hand, part by part: what no writer of ours would make can be made here.</summary>
internal sealed class WordFile
{
    public const string Namespaces = WordMarkup.Namespaces;

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, byte[] Content)> parts = [];

    public static WordFile WithBody(string body, string? footer = null, IReadOnlyList<KeyValuePair<string, string>>? properties = null)
    {
        var file = new WordFile()
            .With("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""")
            .With("_rels/.rels", Rels((Relations + "/officeDocument", "word/document.xml"), (Relations + "/custom-properties", "docProps/custom.xml")))
            .With("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
        if (footer is not null)
        {
            file.With("word/_rels/document.xml.rels", Rels((Relations + "/footer", "footer7.xml")));
            file.With("word/footer7.xml", $"<w:ftr {Namespaces}><w:p><w:r><w:t>{footer}</w:t></w:r></w:p></w:ftr>");
        }

        return properties is null ? file : file.With("docProps/custom.xml", Custom(properties));
    }

    public static string Rels(params (string Type, string Target)[] relations) =>
        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
        + string.Concat(relations.Select((r, i) => $"""<Relationship Id="r{i}" Type="{r.Type}" Target="{r.Target}"/>"""))
        + "</Relationships>";

    public WordFile With(string name, string content) => With(name, Encoding.UTF8.GetBytes(content));

    public WordFile With(string name, byte[] content)
    {
        parts.Add((name, content));
        return this;
    }

    public WordFile Without(string name)
    {
        parts.RemoveAll(p => p.Name == name);
        return this;
    }

    public WordFile Instead(string name, string content) => Without(name).With(name, content);

    public byte[] ToBytes(CompressionLevel level = CompressionLevel.Fastest)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name, level).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    public ReturnedDocument Open()
    {
        var outcome = FormReader.Open("rendu.docx", ToBytes());
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value!;
    }

    public RawForm Read() => Open().Read(SampleForm.Definition, SampleForm.IssueId);

    public IReadOnlyDictionary<string, Answer> Answers() =>
        FormInterpretation.Interpret(SampleForm.Definition, Read()).ToDictionary(a => a.FieldId);

    private static string Custom(IReadOnlyList<KeyValuePair<string, string>> properties) =>
        """<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">"""
        + string.Concat(properties.Select((p, i) => $"""<property fmtid="x" pid="{i + 2}" name="{p.Key}"><vt:lpwstr>{p.Value}</vt:lpwstr></property>"""))
        + "</Properties>";
}
