using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Returns;
using CqpKits.Testing.Pdf;
using static CqpKits.Testing.Pdf.SamplePdfForm;

namespace CqpKits.Tests.Pdf.Reading;

/// <summary>Which form a PDF file is, and which PDF files are refused for what they are.</summary>
public sealed class PdfIdentityTests
{
    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void It_is_known_by_its_properties_and_by_its_metadata(bool inProperties, bool inMetadata)
    {
        var opened = (Form with { HasProperties = inProperties, HasMetadata = inMetadata, IsPrinted = false }).Open();
        Assert.Equal((Form.Issue, 0), (opened.Issue, opened.PrintedCodes.Count));
    }

    [Fact]
    public void It_is_known_by_the_printed_code_when_properties_are_gone()
    {
        var opened = (Form with { HasProperties = false }).Open();
        Assert.Equal((null, Form.Issue.Code, false), (opened.Issue, Assert.Single(opened.PrintedCodes), opened.IsBooklet));
    }

    [Fact]
    public void A_code_in_pieces_is_put_together()
    {
        var code = Form.Issue.Code.ToString();
        var pieces = $"BT /F1 9 Tf 20 15 Td [({code[..7]}) -20 ({code[7..12]})] TJ ET BT /F1 9 Tf 1 0 0 1 81 15 Tm ({code[12..]}) Tj ET";
        Assert.Equal(Form.Issue.Code, Assert.Single((Form with { HasProperties = false, Code = " ", Drawn = pieces }).Open().PrintedCodes));
    }

    [Fact]
    public void Properties_that_say_two_things_are_none()
    {
        var raw = (Form with { HasMetadata = true }).ToRaw();
        var changed = raw.Objects.Single(o => o.Value.Contains("/Subtype/XML", StringComparison.Ordinal));
        raw.Put(changed.Key, changed.Value.Replace(Form.Issue.Candidate, "autre-nomme", StringComparison.Ordinal).Replace("muller-zoe", "autre-nomm", StringComparison.Ordinal));
        Assert.Null(PdfSample.Opened(raw.ToBytes()).Issue);
    }

    [Fact]
    public void A_booklet_is_no_form()
    {
        var opened = (Form with { HasProperties = false, HasFields = false, Code = "Livret · " + Form.Issue.Code }).Open();
        Assert.Equal((true, 0), (opened.IsBooklet, opened.PrintedCodes.Count));
    }

    internal static TheoryData<string, string, PdfSample> Refused => new()
    {
        { "flattened, with its code", "CQP608", Form with { HasProperties = false, HasFields = false } },
        { "flattened, with its properties", "CQP608", Form with { HasFields = false, IsPrinted = false } },
        { "scan", "CQP609", Form with { HasProperties = false, HasFields = false, IsPrinted = false, Drawn = "BI /W 1 /H 1 ID x EI" } },
        { "XFA", "CQP606", Form with { FormKeys = "/XFA[]" } },
        { "portfolio", "CQP607", Form with { Catalogue = "/Collection<<>>" } },
    };

    [Fact]
    public void What_cannot_be_read_is_refused_with_what_to_do() => Assert.All(Refused, row =>
    {
        var (what, code, sample) = row.Data;
        var said = Assert.Single(FormReader.Open("rendu.pdf", sample.ToBytes()).Diagnostics);
        Assert.Equal((what, code, Severity.Error), (what, said.Code, said.Severity));
        Assert.False(string.IsNullOrWhiteSpace(said.Hint));
    });

    [Fact]
    public void A_pdf_of_others_is_opened_and_is_no_form_of_ours()
    {
        var opened = (Form with { HasProperties = false, HasFields = false, Code = "Facture n° 12" }).Open();
        Assert.Equal((null, 0, false), (opened.Issue, opened.PrintedCodes.Count, opened.IsBooklet));
    }

    public static TheoryData<string, string> Doing => new()
    {
        { "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>", "des scripts" },
        { "/AA<</WC<</S/Launch/F(calc.exe)>>>>", "des commandes" },
        { "/Names<</JavaScript<</Names[]>>/EmbeddedFiles<</Names[]>>>>", "des scripts, des fichiers joints" },
    };

    [Theory]
    [MemberData(nameof(Doing))]
    public void What_would_do_something_is_told_and_not_done(string keys, string named)
    {
        var opened = FormReader.Open("rendu.pdf", (Form with { Catalogue = keys }).ToBytes());
        var said = Assert.Single(opened.Diagnostics);
        Assert.Equal(("CQP610", Severity.Warning, true), (said.Code, said.Severity, opened.Value is not null));
        Assert.Contains(named, said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_before_the_head_is_passed_over()
    {
        Assert.NotNull(PdfSample.Opened([.. "\r\n\r\n"u8, .. Form.ToBytes()]).Issue);
        Assert.NotNull(PdfSample.Opened([.. Form.ToBytes(), .. new byte[3000]]).Issue);
    }

    [Fact]
    public void A_file_without_sound_cross_references_is_read_by_its_objects()
    {
        foreach (var bytes in new[] { Form.Filled(Mark, "70").ToBytes(), Form.Filled(Mark, "70").ToRaw().ToPacked() })
        {
            var text = Encoding.Latin1.GetString(bytes);
            var start = text.LastIndexOf("startxref", StringComparison.Ordinal);
            string[] broken = [text[..start], text[..start] + "startxref\n12\n%%EOF", text[..start] + "startxref\n99999999\n%%EOF", text.Replace("000 n\r\n", "000 n\n", StringComparison.Ordinal).Replace("0000000", "0000001", StringComparison.Ordinal)];
            Assert.All(broken, b => Assert.Equal("70", Entry(PdfSample.Opened(Encoding.Latin1.GetBytes(b)).Read(Form.Definition, ""), Mark).Entered));
        }
    }

    [Fact]
    public void A_file_that_was_changed_and_then_broken_is_not_read_as_it_was_before()
    {
        var text = Encoding.Latin1.GetString(Form.Filled(Mark, "70").ToRaw().AppendedTo(Form.ToRaw()));
        var end = text.LastIndexOf("startxref", StringComparison.Ordinal);
        string[] broken = [text[..end], text[..end] + "startxref\n12\n%%EOF", text[..text.LastIndexOf("xref\n", end, StringComparison.Ordinal)]];
        Assert.All(broken, b => Assert.Equal("CQP600", Assert.Single(FormReader.Open("rendu.pdf", Encoding.Latin1.GetBytes(b)).Diagnostics).Code));
    }

    [Fact]
    public void A_file_that_was_changed_is_read_as_it_is_now()
    {
        var (blank, first, second) = (Form.ToRaw(), Form.Filled(Mark, "60").ToRaw(), Form.Filled(Mark, "70").ToRaw());
        Assert.Equal("70", Entry(PdfSample.Opened(second.AppendedTo(blank)).Read(Form.Definition, ""), Mark).Entered);
        Assert.Equal("60", Entry(PdfSample.Opened(first.AppendedTo(blank)).Read(Form.Definition, ""), Mark).Entered);
    }
}
