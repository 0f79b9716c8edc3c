using CqpKits.Documents.Blocks;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Fields;
using CqpKits.Pdf.Pages;
using CqpKits.Pdf.Structure;
using UglyToad.PdfPig.AcroForms.Fields;
using UglyToad.PdfPig.Tokens;

namespace CqpKits.Tests.Pdf.Fields;

public sealed class FieldTests
{
    private const int Multiline = 4096;

    private static readonly ChoiceKind YesNo = new([new ChoiceOption("OUI", "Oui"), new ChoiceOption("NON", "Non")]);

    [Fact]
    public void An_empty_field_has_no_value_and_shows_what_asks_for_one()
    {
        var field = Written(Placed("R.2.nom", new TextKind(), null)).Single();
        Assert.Equal("cqp:R:2:nom", Text(field, "T"));
        Assert.Equal(("Libellé", "Libellé", "4"), (Text(field, "TU"), Text(field, "Contents"), Text(field, "F")));
        Assert.False(field.Data.ContainsKey("V"));
        Assert.True(field.Data.ContainsKey("AP"));
    }

    [Theory]
    [InlineData("2026-11-30", "30/11/2026")]
    [InlineData("0001-01-01", "01/01/0001")]
    public void A_date_is_written_as_people_write_it(string value, string written)
    {
        var field = Written(Placed("le", new DateKind(), value)).Single();
        Assert.Equal(written, Text(field, "V"));
        Assert.Equal("Libellé (jj/mm/aaaa)", Text(field, "TU"));
    }

    [Fact]
    public void A_date_that_is_none_is_an_error_of_the_program() =>
        Assert.Throws<InvalidOperationException>(() => Written(Placed("le", new DateKind(), "30/11/2026")));

    [Fact]
    public void A_mark_says_its_bounds() =>
        Assert.Equal("Libellé (de 0 à 100\u00A0%)", Text(Written(Placed("m", new MarkKind(0, 100, "%"), null)).Single(), "TU"));

    [Theory]
    [InlineData("court", false)]
    [InlineData("un texte bien trop long pour une seule ligne de ce champ", true)]
    [InlineData("un\ndeux", true)]
    public void A_short_text_has_lines_only_when_its_value_needs_them(string value, bool hasLines)
    {
        Assert.Equal(hasLines, Text(Written(Placed("t", new TextKind(), value)).Single(), "Ff") == $"{Multiline}");
        Assert.Equal($"{Multiline}", Text(Written(Placed("n", new NotesKind(), value)).Single(), "Ff"));
        Assert.Equal(value, Text(Written(Placed("n", new NotesKind(), value)).Single(), "V"));
    }

    [Fact]
    public void Boxes_of_a_choice_do_not_know_each_other()
    {
        var fields = Written([.. YesNo.Values.Select(v => Placed("avis", YesNo, "OUI") with { Box = v })]);
        Assert.Equal(["cqp:avis=OUI", "cqp:avis=NON"], fields.Select(f => Text(f, "T")));
        Assert.Equal(["/Coche", "/Off"], fields.Select(f => Text(f, "AS")));
        Assert.Equal(["/Coche", "/Off"], fields.Select(f => Text(f, "V")));
        Assert.Equal(["Oui – Libellé", "Non – Libellé"], fields.Select(f => Text(f, "TU")));
        Assert.All(fields, f => Assert.False(f.Data.ContainsKey("Parent") || f.Data.ContainsKey("Ff")));
    }

    [Fact]
    public void Every_field_is_one_object_of_one_element()
    {
        using var read = new ReadPdf(Job([Placed("a", new TextKind(), null), Placed("b", YesNo, null) with { Box = YesNo.Values[0] }]).Save());
        Assert.Equal("Document(Form(@) Form(@))", read.Structure());
    }

    [Fact]
    public void Another_program_reads_the_fields()
    {
        using var read = new ReadPdf(Job([Placed("a", new TextKind(), "Żółć ☒"), Placed("b", YesNo, "OUI") with { Box = YesNo.Values[0] }]).Save());
        Assert.True(read.Document.TryGetForm(out var form));
        Assert.Equal("Żółć ☒", Assert.IsType<AcroTextField>(form.Fields[0]).Value);
        Assert.True(Assert.IsType<AcroCheckboxField>(form.Fields[1]).IsChecked);
    }

    [Fact]
    public void A_signature_is_no_field() => Assert.Empty(Written(Placed("s", new SignatureKind(), null)));

    [Fact]
    public void What_is_only_printed_is_no_field_and_is_read_as_text()
    {
        var date = Placed("d", new DateKind(), null, "JJ / MM / AAAA") with { ForPrint = true };
        var text = Placed("t", new TextKind(), "Durand") with { ForPrint = true };
        var empty = Placed("e", new TextKind(), null) with { ForPrint = true };
        var job = Job([date, text, empty, Placed("b", YesNo, "OUI") with { Box = YesNo.Values[0], ForPrint = true }], isForm: false);
        using var read = new ReadPdf(job.Save());
        Assert.False(read.Document.TryGetForm(out var form) && form.Fields.Count > 0);
        Assert.StartsWith("JJ / MM / AAAADurand", read.Text(1), StringComparison.Ordinal);
        Assert.Equal("Document(Form(0) Form(1) Form(Span(2)))", read.Structure());
    }

    [Fact]
    public void A_field_is_placed_once_and_in_an_issued_document()
    {
        Assert.Throws<InvalidOperationException>(() => Job([Placed("a", new TextKind(), null), Placed("a", new TextKind(), null)]));
        Assert.Throws<InvalidOperationException>(() => Job([Placed("a", new TextKind(), null)], isForm: false));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("a\n\nb", 3)]
    [InlineData("un deux trois quatre cinq six sept huit", 2)]
    [InlineData("anticonstitutionnellementanticonstitutionnellement", 3)]
    public void Lines_fit_and_lose_nothing(string text, int lines)
    {
        var broken = FieldText.Lines(DrawnPdf.Body, 104 * Length.Point, text);
        Assert.Equal(lines, broken.Count);
        Assert.All(broken, l => Assert.InRange(TextMeasure.Width(DrawnPdf.Body, l), 0, 100 * Length.Point));
        Assert.Equal(Bare(text), Bare(string.Concat(broken)));
    }

    private static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    private static PlacedField Placed(string id, FieldKind kind, string? value, string placeholder = "……") =>
        new(new FormField { Id = id, Kind = kind, Label = "Libellé", Placeholder = placeholder }, value, null);

    private static PdfJob Job(IReadOnlyList<PlacedField> fields, bool isForm = true)
    {
        var job = DrawnPdf.Job(isForm: isForm);
        var page = job.A4();
        for (var i = 0; i < fields.Count; i++)
        {
            var place = new Box(50_000, 50_000 + (i * 30_000), 100_000, 20_000);
            page.Add(new Widget(fields[i], place, DrawnPdf.Body, DrawnPdf.Body with { Face = Face.Italic }, Alignment.Start, job.Root.Add(new StructureNode("Form"))));
        }

        return job;
    }

    private static IReadOnlyList<DictionaryToken> Written(params IReadOnlyList<PlacedField> fields)
    {
        using var read = new ReadPdf(Job(fields).Save());
        return read.Entry(read.Catalog, "AcroForm", "Fields") is ArrayToken array ? [.. array.Data.Select(f => (DictionaryToken)read.Resolved(f)!)] : [];
    }

    private static string Text(DictionaryToken field, string entry) => ReadPdf.Shown(field.Data.GetValueOrDefault(entry));
}
