using CqpKits.French;
using CsCheck;

namespace CqpKits.Tests.Authoring;

public sealed class FrenchSpacingTests
{
    [Theory]
    [InlineData("Prêt ?", "Prêt\u202F?")]
    [InlineData("Non ! Si ;", "Non\u202F! Si\u202F;")]
    [InlineData("Question : oui", "Question\u00A0: oui")]
    [InlineData("70 %", "70\u00A0%")]
    [InlineData(" %", "\u00A0%")]
    [InlineData("« mot »", "«\u00A0mot\u00A0»")]
    [InlineData("« ", "«\u00A0")]
    [InlineData("a  :", "a \u00A0:")]
    [InlineData("10:30", "10:30")]
    [InlineData("http://a?b=c;d", "http://a?b=c;d")]
    [InlineData("«mot»", "«mot»")]
    [InlineData("Déjà\u00A0?", "Déjà\u00A0?")]
    [InlineData("un mot", "un mot")]
    public void Only_ordinary_spaces_at_such_places_change(string written, string printed) => Assert.Equal(printed, FrenchSpacing.Set(written));

    [Fact]
    public void No_break_spaces_taken_for_spaces_give_the_text_back() => Gen.String[Gen.Char[" :;!?%«»a\t"], 0, 20].Sample(text =>
        Assert.Equal(text, FrenchSpacing.Set(text).Replace('\u00A0', ' ').Replace('\u202F', ' ')));
}
