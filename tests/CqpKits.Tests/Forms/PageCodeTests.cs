using CqpKits.Forms.Identity;

namespace CqpKits.Tests.Forms;

public sealed class PageCodeTests
{
    private static readonly FormCode Form = new("K7M2Q9XR4T", "B2KC7HXW");

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 16)]
    [InlineData(120, 999)]
    public void A_code_is_read_as_it_was_printed_and_fits_its_square(int page, int pages)
    {
        var code = new PageCode(Form, page, pages, "7F3KQ2");
        Assert.Equal(code, PageCode.Parse(code.ToString()));
        Assert.InRange(code.ToString().Length, 30, 38);
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://example.org/")]
    [InlineData("CQ:K7M2Q9XR4TB2KC7HXWA:3/16:7F3KQ2")]
    [InlineData("CQ:K7M2Q9XR4TB2KC7HXW:3/16:7F3KQ2")]
    [InlineData("CQ:{0}:3/16:7F3KQ2X")]
    [InlineData("CQ:{0}:3:7F3KQ2")]
    [InlineData("CQ:{0}:3/1600:7F3KQ2")]
    [InlineData("{0}")]
    public void What_is_no_code_of_a_page_is_none(string text) =>
        Assert.Null(PageCode.Parse(text.Replace("{0}", Form.ToString().Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal)));

    [Fact]
    public void A_changed_character_of_the_form_is_noticed()
    {
        var text = new PageCode(Form, 3, 16, "7F3KQ2").ToString();
        Assert.All(Enumerable.Range(3, 19), at => Assert.Null(PageCode.Parse(text[..at] + (text[at] == 'A' ? 'B' : 'A') + text[(at + 1)..])));
    }
}
