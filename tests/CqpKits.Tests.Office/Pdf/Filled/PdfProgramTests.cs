namespace CqpKits.Tests.Office.Pdf.Filled;

/// <summary>Our PDF forms, filled by programs of others: what was entered is read, or a person is asked; what fits its field is read without a question.</summary>
[Trait("Category", "Slow")]
public sealed class PdfProgramTests
{
    public static TheoryData<string> Fillers => [.. PdfFiller.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Fillers))]
    public void Answers_that_fit_are_read_as_they_were_entered(string name)
    {
        var read = FilledBy.Program(PdfFiller.All.Single(f => f.Name == name).Required());
        TestContext.Current.SendDiagnosticMessage("{0}: {1} files, {2} fields: {3} right, {4} asked, {5} wrong", name, read.Files, read.Tally.All, read.Tally.Right, read.Tally.Review, read.Tally.Wrong.Count);
        Assert.Equal("", string.Join('\n', read.Tally.Wrong));
        Assert.Equal("", string.Join('\n', read.Asked));
        Assert.True(BlankForm.All.Count >= 20 && read.Tally.Right > 1000, FormattableString.Invariant($"{BlankForm.All.Count} forms, {read.Tally.Right} answers"));
    }

    public static TheoryData<string> Alone => [.. PdfFiller.Alone.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Alone))]
    public void Special_answers_are_read_right_or_asked_and_what_a_program_does_not_take_it_says(string name) =>
        Assert.Equal("", string.Join('\n', SpecialBy.Program(PdfFiller.Alone.Single(f => f.Name == name).Required()).Wrong));
}
