using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Identity;
using CqpKits.Forms.Kinds;
using CqpKits.Returns;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Returned;
using CqpKits.Testing.Pdf;
using CqpKits.Treatments;

namespace CqpKits.Tests.Acceptance;

/// <summary>A form comes back as a PDF, alone or beside the Word file of the same copy, by the whole reading.</summary>
public sealed class ReturnedPdfTests
{
    private const string Grid = "output/agc/session-exemple/muller-zoe/jury/grille-observation-aicha-le-goff.docx";
    private const string Mark = "R.2.pourcentage";

    private readonly MemoryWorkspace workspace = BuiltKits.Workspace.Files.Aggregate(new MemoryWorkspace(), (w, f) => w.With(f.Key, f.Value));

    private static DocxFile Word => DocxFile.Read(BuiltKits.Workspace.Files[Grid]);

    private static FormDefinition Definition => BuiltKits.Definition(Word);

    private static FormIssue Issue => FormReader.Open(Grid, Word.ToBytes()).Value!.Issue!;

    /// <summary>As issued: what is known beforehand stands in it.</summary>
    private static PdfSample Blank => new(Definition)
    {
        Issue = Issue,
        Change = (spot, plain) => plain with { Value = BuiltKits.Answers(Word).Single(a => a.FieldId == spot.Id.Split('=')[0]) is { Value: { } value } && Definition.Field(spot.Id)?.Kind is not ChoiceKind ? value.Display : null },
    };

    private static DocxFile FilledWord(string mark) => Filler.Fill(Word, tag => tag == "cqp:" + Mark ? mark : null);

    private IReadOnlyList<ReturnedFile> Read(params (string Name, byte[] File)[] files)
    {
        files.ToList().ForEach(f => workspace.With("rendus/" + f.Name, f.File));
        return ReadReturns.Run(workspace, ["rendus"]).Value!;
    }

    [Fact]
    public void A_pdf_is_read_under_any_name()
    {
        var read = Assert.Single(Read(("scan.bin", Blank.Filled(Mark, "70").ToBytes())));
        Assert.Equal((Disposition.Read, Issue, "Müller Zoé"), (read.Disposition, read.Issue, read.Candidate));
        Assert.Equal(new MarkValue(70), read.Answers.Single(a => a.FieldId == Mark).Value);
        Assert.Equal(AnswerStatus.Missing, read.Answers.Single(a => a.FieldId == "R.1.pourcentage").Status);
    }

    [Fact]
    public void Its_printed_code_is_enough_where_the_kit_is_at_hand() =>
        Assert.Equal(Issue, Assert.Single(Read(("a.pdf", (Blank with { HasProperties = false }).Filled(Mark, "70").ToBytes()))).Issue);

    [Fact]
    public void The_same_answers_in_word_and_pdf_are_a_duplicate() => Assert.Equal(
        [Disposition.Read, Disposition.Duplicate], Read(("a.docx", FilledWord("70").ToBytes()), ("b.pdf", Blank.Filled(Mark, "70").ToBytes())).Select(f => f.Disposition).Order());

    [Fact]
    public void Different_answers_in_word_and_pdf_are_a_question()
    {
        var read = Read(("a.docx", FilledWord("60").ToBytes()), ("b.pdf", Blank.Filled(Mark, "70").ToBytes()));
        Assert.Equal([Disposition.ReadWithDoubts, Disposition.Duplicate], read.Select(f => f.Disposition).Order());
        Assert.Equal([Mark], read.Single(f => f.Disposition == Disposition.ReadWithDoubts).Answers.Where(a => a.NeedsReview).Select(a => a.FieldId));
    }

    public static TheoryData<string, bool> Untouched => new() { { "pdf", true }, { "pdf", false }, { "docx", true }, { "docx", false } };

    /// <summary>Opened and saved by a program: no longer the bytes that were issued.</summary>
    [Theory]
    [MemberData(nameof(Untouched))]
    public void An_untouched_copy_beside_a_filled_one_is_nothing(string format, bool comesFirst)
    {
        var (word, pdf) = format == "pdf" ? (FilledWord("70"), Blank) : (ControlTreatments.StripTags.Apply(Word), Blank.Filled(Mark, "70"));
        var read = Read(("b.docx", word.ToBytes()), ((comesFirst ? "a" : "c") + ".pdf", pdf.ToBytes()));
        var counted = Assert.Single(read, f => f.Disposition == Disposition.Read);
        Assert.Equal(new MarkValue(70), counted.Answers.Single(a => a.FieldId == Mark).Value);
        Assert.Equal(AnswerStatus.Missing, read.Single(f => f.Disposition == Disposition.Duplicate).Answers.Single(a => a.FieldId == Mark).Status);
    }

    [Fact]
    public void An_untouched_copy_with_another_value_written_beforehand_is_a_question()
    {
        var date = Definition.Fields.First(f => f.Kind is DateKind && f.Prefill is not null).Id;
        var read = Read(("a.docx", FilledWord("70").ToBytes()), ("b.pdf", Blank.Filled(date, "01/02/2026").ToBytes()));
        Assert.Equal([date], read.Single(f => f.Disposition == Disposition.ReadWithDoubts).Answers.Where(a => a.NeedsReview).Select(a => a.FieldId));
    }

    [Fact]
    public void A_pdf_of_others_gets_the_answer_that_a_word_file_of_others_gets()
    {
        workspace.With("rendus/facture.pdf", (Blank with { HasProperties = false, HasFields = false, Code = "Facture" }).ToBytes());
        Assert.Equal("CQP361", Assert.Single(ReadReturns.Run(workspace, ["rendus"]).Diagnostics).Code);
    }

    [Fact]
    public void Two_copies_in_one_pdf_are_two_identities()
    {
        var other = PdfSample.IssueOf(Definition).Code.ToString();
        workspace.With("rendus/deux.pdf", (Blank with { Drawn = PdfSampleWriter.Text(20, 400, other) }).ToBytes());
        Assert.Equal("CQP362", Assert.Single(ReadReturns.Run(workspace, ["rendus"]).Diagnostics).Code);
    }
}
