using System.Text;
using CqpKits.Pdf.Writing;

namespace CqpKits.Tests.Pdf.Writing;

public sealed class Ascii85Tests
{
    // « Man is distinguished » as the usual example has it; the end of a text that does not fill a group of four; zeros.
    [Theory]
    [InlineData("Man is distinguished", "9jqo^BlbD-BleB1DJ+*+F(f,q~>")]
    [InlineData("Man ", "9jqo^~>")]
    [InlineData("sure.", "F*2M7/c~>")]
    [InlineData("\0\0\0\0a", "z@/~>")]
    [InlineData("\0\0", "!!!~>")]
    [InlineData("", "~>")]
    public void Bytes_are_written_as_the_filter_reads_them(string bytes, string signs) =>
        Assert.Equal(signs, Encoding.ASCII.GetString(Ascii85.Of(Encoding.ASCII.GetBytes(bytes))));
}
