using System.Text;
using CqpKits.Pdf.Writing;

namespace CqpKits.Tests.Pdf.Writing;

public sealed class ByteBufferTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(4, "0")]
    [InlineData(5, ".01")]
    [InlineData(-4, "0")]
    [InlineData(-5, "-.01")]
    [InlineData(1000, "1")]
    [InlineData(10_500, "10.5")]
    [InlineData(-72_050, "-72.05")]
    [InlineData(841_890, "841.89")]
    [InlineData(99_999, "100")]
    public void Lengths_are_points_to_the_hundredth(int thousandths, string written) =>
        Assert.Equal(written, Written(b => b.Thousandths(thousandths)));

    [Theory]
    [InlineData("", "()")]
    [InlineData("a(b)c\\d", @"(a\(b\)c\\d)")]
    [InlineData("é", "(\u00E9)")]
    [InlineData("a\rb\nc", "(a\\rb\nc)")]
    [InlineData("’ – œ €", "(\u0090 \u0085 \u009C \u00A0)")]
    [InlineData("Ĩ", "(\u00FE\u00FF\u0001\\()")]
    [InlineData("😀", "(\u00FE\u00FF\u00D8=\u00DE\u0000)")]
    public void Texts_are_plain_where_they_can_be_and_escaped(string text, string written) =>
        Assert.Equal(written, Written(b => b.Text(text)));

    [Theory]
    [InlineData("CqpKits.Code", "/CqpKits.Code")]
    [InlineData("a b#(é", "/a#20b#23#28#C3#A9")]
    public void Names_have_regular_characters_only(string name, string written) =>
        Assert.Equal(written, Written(b => b.Name(name)));

    private static string Written(Func<ByteBuffer, ByteBuffer> write) => Encoding.Latin1.GetString(write(new ByteBuffer()).Written);
}
