using CqpKits.Kits.Printing;

namespace CqpKits.Tests.Kits.Formats;

public sealed class OutputFormatsTests
{
    [Theory]
    [InlineData("docx", "Word")]
    [InlineData("pdf", "PDF")]
    [InlineData("docx,pdf", "Word et PDF")]
    [InlineData(" PDF , Docx ", "Word et PDF")]
    public void They_come_in_one_order_whatever_order_was_typed(string words, string names)
    {
        var read = OutputFormats.Read(words);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(names, read.Value!.Names);
    }

    [Theory]
    [InlineData("", "CQP621")]
    [InlineData(" ", "CQP621")]
    [InlineData("docx,,pdf", "CQP621")]
    [InlineData("odt", "CQP620")]
    [InlineData("pdf;docx", "CQP620")]
    [InlineData("pdf,odt,rtf", "CQP620", "CQP620")]
    [InlineData("pdf,docx,PDF", "CQP622")]
    [InlineData("odt,odt", "CQP620", "CQP620")]
    public void What_is_not_a_format_is_said(string words, params string[] codes)
    {
        var read = OutputFormats.Read(words);
        Assert.Null(read.Value);
        Assert.Equal(codes, read.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void A_near_word_is_proposed() =>
        Assert.Equal("vouliez-vous dire « docx » ? Formats possibles : docx, pdf.", Assert.Single(OutputFormats.Read("doc").Diagnostics).Hint);
}
