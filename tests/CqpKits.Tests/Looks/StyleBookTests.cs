using CqpKits.Documents;
using CqpKits.Forms.Kinds;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Styling;

namespace CqpKits.Tests.Looks;

public sealed class StyleBookTests
{
    private static readonly Theme Usual = Theme.Default with { Accent = "112233", Muted = "445566" };

    [Fact]
    public void What_a_style_leaves_open_is_that_of_plain_text()
    {
        Assert.Equal(new ResolvedText(10, "000000", Bold: false, Italic: false), Book().Paragraph(StyleIds.FieldLine).Text);
        Assert.Equal(new ResolvedText(10, "112233", Bold: true, Italic: false), Book().Paragraph(StyleIds.Recipient).Text);
        Assert.Equal(new ResolvedText(12, "000000", Bold: false, Italic: false), Book().Paragraph(StyleIds.Line).Text);
    }

    /// <summary>Only text is inherited: a line of a field has no space below it, though plain text has.</summary>
    [Fact]
    public void What_a_style_says_of_paragraphs_is_whole()
    {
        Assert.Equal(2, Book().Paragraph(StyleIds.Body).Paragraph.After);
        Assert.Equal(new ParagraphLook(), Book().Paragraph(StyleIds.FieldLine).Paragraph);
    }

    [Fact]
    public void Large_print_reaches_text_that_names_no_size()
    {
        var book = Book(Usual with { Scale = 1.6m });
        Assert.Equal(16, book.Paragraph(StyleIds.FieldLine).Text.Size);
        Assert.Equal(32, book.Paragraph(StyleIds.Heading(1)).Text.Size);
    }

    [Fact]
    public void A_code_in_a_header_of_a_row_is_black_and_not_bold()
    {
        var header = Book().Paragraph(StyleIds.RowHeader);
        Assert.Equal(new ResolvedText(9, "112233", Bold: true, Italic: false), new RunLook(Background.Plain).Text(header));
        Assert.Equal(new ResolvedText(9, "000000", Bold: false, Italic: false), new RunLook(Background.Plain, Bold: true).Code(Book(), header));
    }

    [Fact]
    public void A_code_on_the_accent_colour_is_white_and_on_a_shade_black()
    {
        var header = Book().Paragraph(StyleIds.ColumnHeader);
        Assert.Equal("FFFFFF", new RunLook(Background.Accent).Code(Book(), header).Color);
        Assert.Equal("000000", new RunLook(Background.Tone).Code(Book(), header).Color);
    }

    [Fact]
    public void A_cell_holds_the_size_of_an_answer_but_not_of_a_mark()
    {
        var held = new RunLook(Background.Plain) { Size = 11 };
        var line = Book().Paragraph(StyleIds.FieldLine);
        Assert.Equal(11, held.Answer(Book(), line, new DateKind()).Size);
        Assert.Equal(new ResolvedText(14, "000000", Bold: true, Italic: false), held.Answer(Book(), line, new MarkKind(0, 100, "%")));
    }

    [Fact]
    public void Strong_and_emphasised_text_keeps_the_rest()
    {
        var text = new RunLook(Background.Plain, Bold: true, Italic: true).Text(Book().Paragraph(StyleIds.Instruction));
        Assert.Equal(new ResolvedText(9, "445566", Bold: true, Italic: true), text);
    }

    [Fact]
    public void An_unknown_style_is_none() => Assert.Throws<KeyNotFoundException>(() => Book().Paragraph(StyleIds.Answer));

    private static StyleBook Book(Theme? theme = null) => new(theme ?? Usual, new TypeScale(theme ?? Usual));
}
