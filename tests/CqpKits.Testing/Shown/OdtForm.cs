using System.IO.Compression;
using System.Xml.Linq;
using CqpKits.Forms.Anchors;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Kinds;
using CqpKits.Returns;
using CqpKits.Testing.Survival;
using CqpKits.Treatments;

namespace CqpKits.Testing.Shown;

/// <summary>A shipped form as an OpenDocument text, in which somebody does by hand what people do; then what is read of it by the whole reading.</summary>
internal sealed class OdtForm
{
    public static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public static readonly XNamespace Experimental = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

    private const string Namespaces = """
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:dr3d="urn:oasis:names:tc:opendocument:xmlns:dr3d:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:math="http://www.w3.org/1998/Math/MathML" xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" xmlns:x="urn:x"
        """;

    private readonly string issueId;
    private readonly string properties;
    private readonly XElement body;
    private string styles = "";
    private string shared = "";
    private string head = "";

    private OdtForm(SurvivalForm form)
    {
        var issue = FormReader.Open("formulaire.docx", form.Blank.ToBytes()).Value!.Issue!;
        issueId = issue.IssueId;
        properties = string.Concat(IdentityProperties.Of(issue).Select(p => $"<meta:user-defined meta:name=\"{p.Key}\">{p.Value}</meta:user-defined>"));
        body = new XElement(Office + "text", WordToOdt.Blocks(form.Blank.Xml(DocxFile.Body).Root!.Element(Habit.W + "body")!));
    }

    /// <summary>The observation grid, untouched.</summary>
    public static OdtForm Grid() => new(Habit.Grid);

    /// <summary>The guide of the chemists, untouched.</summary>
    public static OdtForm Guide() =>
        Habit.Guide.Open.Where(f => f.Prefill is not null && f.Kind is TextKind).Aggregate(new OdtForm(Habit.Guide), (form, field) => form.Inside(field.Id, "Anaïs"));

    /// <summary>Elements of OpenDocument from markup.</summary>
    public static XElement[] Xml(string markup) => [.. XElement.Parse($"<x {Namespaces}>{markup}</x>").Elements()];

    /// <summary>The control of a field or box holds this from now on.</summary>
    public OdtForm Inside(string spot, string markup) => InCell(spot, cell =>
        Control(spot).ReplaceNodes(XElement.Parse($"<x {Namespaces}>{markup}</x>").Nodes()));

    /// <summary>Something is done to the control of a field or box.</summary>
    public OdtForm WithControl(string spot, Action<XElement> change)
    {
        change(Control(spot));
        return this;
    }

    /// <summary>Something is done to the cell of a field or box.</summary>
    public OdtForm InCell(string spot, Action<XElement> change)
    {
        change(Control(spot).Ancestors(Table + "table-cell").First());
        return this;
    }

    /// <summary>Something is done to the text of the document.</summary>
    public OdtForm InBody(Action<XElement> change)
    {
        change(body);
        return this;
    }

    /// <summary>The text gets automatic styles.</summary>
    public OdtForm Styled(string markup)
    {
        styles += markup;
        return this;
    }

    /// <summary>The document gets styles of its own.</summary>
    public OdtForm Sharing(string markup)
    {
        shared += markup;
        return this;
    }

    /// <summary>The head of the page holds this.</summary>
    public OdtForm WithHead(string markup)
    {
        head = markup;
        return this;
    }

    /// <summary>What is read of a field.</summary>
    public Answer Answer(string field) => SurvivalForm.Read(ToBytes()).Answers.Single(a => a.FieldId == field);

    private XElement Control(string spot) => body.Descendants(Text + "bookmark-start")
        .Single(b => (string?)b.Attribute(Text + "name") == FieldAnchors.Bookmark(issueId, spot)).ElementsAfterSelf(Experimental + "content-control").First();

    private byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            Write(zip, "content.xml", $"<office:document-content {Namespaces}><office:automatic-styles>{styles}</office:automatic-styles><office:body>{body.ToString(SaveOptions.DisableFormatting)}</office:body></office:document-content>");
            Write(zip, "styles.xml", $"<office:document-styles {Namespaces}><office:styles>{shared}</office:styles><office:master-styles><style:master-page><style:header>{head}</style:header></style:master-page></office:master-styles></office:document-styles>");
            Write(zip, "meta.xml", $"<office:document-meta {Namespaces}><office:meta>{properties}</office:meta></office:document-meta>");
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.NoCompression).Open());
        writer.Write(content);
    }
}
