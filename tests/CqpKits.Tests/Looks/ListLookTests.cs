using CqpKits.Looks.Lists;

namespace CqpKits.Tests.Looks;

public sealed class ListLookTests
{
    [Theory]
    [InlineData(false, 0, 3, "•")]
    [InlineData(false, 1, 3, "–")]
    [InlineData(true, 0, 12, "12.")]
    [InlineData(true, 1, 2, "b)")]
    [InlineData(true, 1, 26, "z)")]
    [InlineData(true, 1, 27, "aa)")]
    [InlineData(true, 3, 54, "bbb)")]
    [InlineData(true, 9, 2, "2.")]
    public void Items_are_marked_as_a_word_processor_does(bool ordered, int level, int number, string mark) => Assert.Equal(mark, ListLook.Mark(ordered, level, number));

    [Fact]
    public void Levels_beyond_the_last_are_indented_like_it()
    {
        var look = new ListLook(1.6m);
        Assert.Equal(8, look.TextIndent(0));
        Assert.Equal(72, look.TextIndent(8));
        Assert.Equal(72, look.TextIndent(20));
    }
}
