using CqpKits.Testing.Shown;

namespace CqpKits.Tests.Pdf.Reading;

/// <summary>Why a person is asked about what a PDF shows; that one is asked at all, all formats are held to together (<see cref="CqpKits.Tests.Shown.ShownTests"/>).</summary>
public sealed class PdfShownTests
{
    public static TheoryData<string> Names => [.. PdfCases.All.Where(c => c.Right == ShownCase.Asked).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_reason_says_what_was_seen(string name)
    {
        var one = PdfCases.All.Single(c => c.Name == name);
        Assert.Contains(one.Reason, one.Answer()!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_elsewhere_is_told() =>
        Assert.Contains("page 1 : « R.2 = 80 »", Assert.Single((PdfCase.Filled with { Notes = ["<</Subtype/Text/Rect[10 10 20 20]/Contents(R.2 = 80)>>"] }).Read().Unexpected), StringComparison.Ordinal);
}
