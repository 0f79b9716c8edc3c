using System.Globalization;
using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Sessions.Returned;
using CqpKits.Testing.Pdf;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Pdf.Filled;

/// <summary>Filled PDF forms that came to harm on their way: each is refused in one message that says what to do, or read right as far as it goes.</summary>
[Trait("Category", "Slow")]
public sealed class SpoiledFileTests
{
    private const int Cuts = 40;

    private static readonly BlankForm Form = BlankForm.All.First(f => f.Definition.Fields.Count(x => x.Kind.CarriesValue) > 30);

    private static readonly (IReadOnlyList<PdfEntry> Entries, IReadOnlyDictionary<string, Expectation> Read) Answers = new FittingAnswers(new Chance(7)).For(Form);

    /// <summary>Saved whole, and behind the file as it was.</summary>
    private static readonly Lazy<IReadOnlyList<byte[]>> Filled = new(() => [.. PdfFiller.Alone.Take(2).Select(f => f.Required().Fill([new(Form.File, Answers.Entries)])[0])]);

    private static readonly Dictionary<string, (string Code, Func<byte[], byte[]> Do)> Harms = new()
    {
        ["a password to open it"] = ("CQP601", file => Qpdf.Encrypt(file, "secret")),
        ["restrictions alone"] = ("CQP601", file => Qpdf.Encrypt(file, "")),
        ["flattened"] = ("CQP608", Pdftk.Flatten),
        ["printed and scanned"] = ("CQP609", Scanned),
    };

    public static TheoryData<string> Names => [.. Harms.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_cannot_be_read_is_refused_in_one_message_with_what_to_do(string name)
    {
        Requires.Qpdf();
        Requires.Pdftk();
        Requires.Poppler();
        var (code, harm) = Harms[name];
        Assert.All(Filled.Value, file =>
        {
            var outcome = BlankForm.Outcome(harm(file));
            var said = Assert.Single(outcome.Diagnostics);
            Assert.Equal((Disposition.Refused, code, Severity.Error), (outcome.Value!.Disposition, said.Code, said.Severity));
            Assert.False(string.IsNullOrWhiteSpace(said.Hint));
        });
    }

    /// <summary>Cut off as it was sent. The blank form that stands before a revision is the one file that can be left whole.</summary>
    [Fact]
    public void A_file_that_was_cut_off_is_refused_or_what_it_says_is_right() => Assert.All(Filled.Value, file =>
    {
        var read = 0;
        foreach (var cut in Enumerable.Range(1, Cuts - 1).Select(i => file[..(file.Length * i / Cuts)]))
        {
            var outcome = BlankForm.Outcome(cut);
            Assert.InRange(outcome.Diagnostics.Count, 1, 2);
            var answers = outcome.Value!.Answers.ToDictionary(a => a.FieldId);
            read += answers.Count > 0 ? 1 : 0;
            Assert.Equal("", string.Join('\n', Answers.Read.SelectMany(e => e.Value.Compare($"{cut.Length} of {file.Length} bytes", e.Key, answers.GetValueOrDefault(e.Key)).Wrong)));
        }

        Assert.InRange(read, 0, Cuts - 2);
    });

    /// <summary>As a scanner makes it: each page a picture in shades of grey.</summary>
    private static byte[] Scanned(byte[] file)
    {
        var pdf = new RawPdf();
        var (catalogue, pages) = (pdf.Reserve(), pdf.Reserve());
        var sheets = Poppler.Grey(file, 60).Select(picture =>
        {
            var keys = string.Create(CultureInfo.InvariantCulture, $"/Type/XObject/Subtype/Image/Width {picture.Width}/Height {picture.Height}/ColorSpace/DeviceGray/BitsPerComponent 8");
            var (image, content) = (pdf.Add(RawPdf.Deflated(keys, Encoding.Latin1.GetString(picture.Pixels))), pdf.AddStream("", "595 0 0 842 0 0 cm /P Do"));
            return pdf.Add($"<</Type/Page/Parent {pages} 0 R/MediaBox[0 0 595 842]/Contents {content} 0 R/Resources<</XObject<</P {image} 0 R>>>>>>");
        }).ToList();
        pdf.Put(pages, $"<</Type/Pages/Count {sheets.Count}/Kids[{string.Join(' ', sheets.Select(s => $"{s} 0 R"))}]>>");
        pdf.Put(catalogue, $"<</Type/Catalog/Pages {pages} 0 R>>");
        pdf.Trailer = $"/Root {catalogue} 0 R";
        return pdf.ToBytes();
    }
}
