using System.Text;
using CqpKits.Documents.Blocks;
using CqpKits.Forms.Kinds;
using CsCheck;

namespace CqpKits.Tests.Docx.Writing;

public sealed class TextTests
{
    private const string Special = "<&\"]> \n\r\t\0\uD800\uDC00\uFFFE\u00A0\u202Fé";

    /// <summary>Any UTF-16, lone surrogates and controls too; and what XML, Word and French make special.</summary>
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Special.Length - 1].Array.Select(places => string.Concat(places.Select(place => Special[place]))));

    [Fact]
    public void Text_out_is_text_in() => AnyText.Where(text => text.Length > 0).Sample(
        text =>
        {
            var written = WrittenDocx.Of(new Paragraph(ParagraphStyle.Body, [new TextRun(text)]));
            Assert.Equal(Expected(text), WrittenDocx.Text(written.Body));
        },
        iter: 100);

    [Fact]
    public void Values_labels_and_titles_hold_any_text() => AnyText.Where(text => text.Length > 0).Sample(
        text =>
        {
            var field = Sample.Place("a", new NotesKind(), text, "v" + text);
            var written = WrittenDocx.Of(Sample.Document(Sample.OneCell(field)) with { Title = text, HeaderLeft = text, HeaderRight = text });
            Assert.Equal(Expected("v" + text), WrittenDocx.Text(written.Controls.Single()));
        },
        iter: 50);

    [Theory]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("😀", "😀")]
    [InlineData(" deux  espaces ", " deux  espaces ")]
    [InlineData("a\r\nb\rc\td", "a\nb\nc\td")]
    public void What_XML_forbids_is_replaced_and_the_rest_is_kept(string text, string expected) =>
        Assert.Equal(expected, WrittenDocx.Text(WrittenDocx.Of(Sample.Text(text)).Body));

    /// <summary>Not a line of the theory: test data is stored as UTF-8, which has no lone surrogates.</summary>
    [Fact]
    public void Halves_of_a_pair_are_replaced() =>
        Assert.Equal("a\uFFFD\uFFFDb", WrittenDocx.Text(WrittenDocx.Of(Sample.Text("a\uDE00\uD83Db")).Body));

    private static string Expected(string text)
    {
        var clean = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value is < 0x20 and not (0x09 or 0x0A or 0x0D) or 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString());
        }

        return clean.Replace("\r\n", "\n").Replace('\r', '\n').ToString();
    }
}
