using CqpKits.Documents.Blocks;
using CqpKits.Forms.Kinds;
using CqpKits.Looks.Keeping;
using CqpKits.Tests.Docx.Writing;

namespace CqpKits.Tests.Looks;

public sealed class LayoutLawsTests
{
    private static readonly Paragraph Text = Sample.Text("a");
    private static readonly Table Signature = Sample.OneCell(Sample.Place("s", new SignatureKind(), "Signature"));

    [Fact]
    public void A_heading_and_a_lead_in_stay_with_what_they_head()
    {
        var kept = LayoutLaws.Of([new Heading(2, []), Text, Text, List(2), Text]);
        Assert.Equal([[0], [], [0], [0], []], kept.Select(k => k.Paragraphs));
    }

    /// <summary>Paragraphs of lists within a list count, so that three items with two more in each are a long list.</summary>
    [Theory]
    [InlineData(1, 0, new int[0])]
    [InlineData(5, 0, new[] { 0, 1, 2, 3 })]
    [InlineData(6, 0, new[] { 0, 4 })]
    [InlineData(3, 2, new[] { 0, 7 })]
    public void A_short_list_is_not_parted_and_no_line_of_a_long_one_is_alone(int items, int within, int[] kept) =>
        Assert.Equal(kept, Assert.Single(LayoutLaws.Of([List(items, within)])).Paragraphs);

    [Fact]
    public void What_is_signed_goes_with_the_signature_back_to_the_first_block_that_is_no_line()
    {
        var kept = LayoutLaws.Of([Text, List(2), new Heading(2, []), Text, Signature, Signature]);
        Assert.Equal([false, true, true, true, false, false], kept.Select(k => k.End));
    }

    [Fact]
    public void A_page_break_parts_a_signature_from_what_is_before_it() =>
        Assert.DoesNotContain(LayoutLaws.Of([Text, new PageBreak(), new KeepTogether([Text]) { IsSignature = true }]), k => k.End);

    private static ItemList List(int items, int within = 0) =>
        new(false, [.. Enumerable.Range(0, items).Select(_ => within == 0 ? [Text] : new Block[] { Text, List(within) })]);
}
