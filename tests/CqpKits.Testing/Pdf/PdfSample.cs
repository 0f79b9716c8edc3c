using System.Globalization;
using System.Text;
using CqpKits.Forms.Anchors;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Identity;
using CqpKits.Forms.Interpretation;
using CqpKits.Forms.Kinds;
using CqpKits.Returns;

namespace CqpKits.Testing.Pdf;

/// <summary>A form as a PDF file: each spot on a line of its own with its labels before it, the code at the foot of every page.</summary>
internal sealed record PdfSample(FormDefinition Definition)
{
    private const int PerPage = 30;

    public FormIssue Issue { get; init; } = IssueOf(Definition);

    /// <summary>Changes the field of a spot; null leaves it out.</summary>
    public Func<FieldSpot, SampleField, SampleField?> Change { get; init; } = (_, field) => field;

    /// <summary>More fields, on the first page.</summary>
    public IReadOnlyList<SampleField> More { get; init; } = [];

    /// <summary>Other annotations of the first page, in raw syntax.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>More content of the first page.</summary>
    public string Drawn { get; init; } = "";

    public bool HasProperties { get; init; } = true;

    public bool HasMetadata { get; init; }

    public bool HasFields { get; init; } = true;

    /// <summary>Whether the pages bear any text.</summary>
    public bool IsPrinted { get; init; } = true;

    /// <summary>Printed code; null: the issue's.</summary>
    public string? Code { get; init; }

    /// <summary>Name of a field that all others are put under; null for none.</summary>
    public string? Above { get; init; }

    /// <summary>More keys of the catalogue.</summary>
    public string Catalogue { get; init; } = "";

    /// <summary>More keys of the form.</summary>
    public string FormKeys { get; init; } = "";

    /// <summary>More keys of the pages.</summary>
    public string PageKeys { get; init; } = "";

    public static FormIssue IssueOf(FormDefinition definition) => new(new IssueDetails
    {
        FormId = FrozenForm.Of(definition).FormId,
        Certification = definition.Certification,
        Version = definition.Version,
        Form = definition.Form,
        Role = definition.Role,
        Session = "juin-2027",
        Candidate = "muller-zoe",
        Member = "aicha-le-goff",
    });

    public byte[] ToBytes() => ToRaw().ToBytes();

    public ReturnedDocument Open() => Opened(ToBytes());

    public RawForm Read() => Open().Read(Definition, Issue.IssueId);

    public Dictionary<string, Answer> Answers() => FormInterpretation.Interpret(Definition, Read()).ToDictionary(a => a.FieldId);

    public static ReturnedDocument Opened(byte[] bytes)
    {
        var opened = FormReader.Open("rendu.pdf", bytes);
        Assert.True(opened.Value is not null, string.Join('\n', opened.Diagnostics));
        return opened.Value!;
    }

    /// <summary>The file with one field changed.</summary>
    public PdfSample With(string spot, Func<SampleField, SampleField?> change) => this with { Change = (s, field) => Change(s, field) is { } before && s.Id == spot ? change(before) : Change(s, field) };

    public PdfSample Filled(string spot, string value) => With(spot, f => f with { Value = value });

    public RawPdf ToRaw()
    {
        var pdf = new RawPdf();
        var (catalogue, pages, simple) = (pdf.Reserve(), pdf.Reserve(), pdf.Add("<</Type/Font/Subtype/TrueType/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"));
        var writer = new PdfSampleWriter(pdf, simple);
        var spots = HasFields ? Definition.Fields.Where(f => f.Kind.CarriesValue).SelectMany(f => f.Spots, (field, spot) => (Field: field, Spot: spot)).ToList() : [];
        var sheets = spots.Chunk(PerPage).ToList();
        if (sheets.Count == 0) { sheets.Add([]); }
        var (kids, roots) = (new List<int>(), new List<int>());
        var above = Above is null ? 0 : pdf.Reserve();
        foreach (var (index, sheet) in sheets.Index())
        {
            var (annotations, content) = (new List<string>(), new StringBuilder());
            foreach (var (line, (field, spot)) in sheet.Index())
            {
                var bottom = 780 - (24 * line);
                content.Append(IsPrinted ? PdfSampleWriter.Text(20, bottom + 5, string.Join(' ', Labels(spot))) : "");
                if (Change(spot, Plain(field, spot)) is { } made)
                {
                    writer.Add(made.Place is null ? made with { Place = (250, bottom, 320, 20) } : made, above, annotations, roots);
                }
            }

            if (index == 0)
            {
                More.Index().ToList().ForEach(f => writer.Add(f.Item.Place is null ? f.Item with { Place = (20, 30 + (15 * f.Index), 100, 12) } : f.Item, above, annotations, roots));
                annotations.AddRange(Notes);
                content.Append(Drawn);
            }

            content.Append(IsPrinted ? PdfSampleWriter.Text(20, 15, Code ?? Issue.Code.ToString()) : "");
            var stream = pdf.Add(RawPdf.Deflated("", content.ToString()));
            kids.Add(pdf.Add(Invariant($"<</Type/Page/Parent {pages} 0 R/Contents {stream} 0 R/Resources<</Font<</F1 {simple} 0 R>>>>/Annots[{string.Join(' ', annotations)}]>>")));
        }

        Finish(pdf, new Numbers(catalogue, pages, above), kids, roots);
        return pdf;
    }

    private void Finish(RawPdf pdf, Numbers numbers, List<int> kids, List<int> roots)
    {
        string List(IEnumerable<int> all) => string.Join(' ', all.Select(n => Invariant($"{n} 0 R")));
        if (numbers.Above > 0)
        {
            pdf.Put(numbers.Above, Invariant($"<</T({Above})/Kids[{List(roots)}]>>"));
            roots = [numbers.Above];
        }

        var metadata = HasMetadata ? Invariant($"/Metadata {pdf.AddStream("/Type/Metadata/Subtype/XML", Metadata())} 0 R") : "";
        pdf.Put(numbers.Pages, Invariant($"<</Type/Pages/Kids[{List(kids)}]/Count {kids.Count}/MediaBox[0 0 595 842]{PageKeys}>>"));
        pdf.Put(numbers.Catalogue, Invariant($"<</Type/Catalog/Pages {numbers.Pages} 0 R{metadata}{Catalogue}/AcroForm<</Fields[{List(roots)}]/DA(/F1 10 Tf 0 g){FormKeys}>>>>"));
        var properties = HasProperties ? string.Concat(IdentityProperties.Of(Issue).Select(p => $"/{p.Key} {PdfSyntax.Document(p.Value)}")) : "";
        pdf.Trailer = Invariant($"/Root {numbers.Catalogue} 0 R/Info {pdf.Add($"<</Title(x){properties}>>")} 0 R");
    }

    private string Metadata() => "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:cqp='urn:cqpkits'>"
        + string.Concat(IdentityProperties.Of(Issue).Select(p => $"<cqp:{p.Key}>{p.Value}</cqp:{p.Key}>")) + "</rdf:Description></rdf:RDF></x:xmpmeta>";

    private static SampleField Plain(FormField field, FieldSpot spot) => new(FieldAnchors.PdfName(spot.Id)) { IsBox = field.Kind is ChoiceKind, Prompt = field.Placeholder };

    private static IEnumerable<string> Labels(FieldSpot spot) => new[] { spot.Context?.Row, spot.Context?.Column, spot.Context?.Before }.OfType<string>().Where(t => t.Length > 0);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record Numbers(int Catalogue, int Pages, int Above);
}
