using System.Globalization;
using CqpKits.French;

namespace CqpKits.Tests.Forms;

public sealed class FrenchTextTests
{
    [Theory]
    [InlineData("70", "70")]
    [InlineData("70.50", "70,5")]
    [InlineData("68.333333333333333333333333333", "68,333333333333333333333333333")]
    [InlineData("-0.5", "-0,5")]
    public void Numbers_have_a_comma_and_all_their_digits(string value, string text) =>
        Assert.Equal(text, FrenchText.Number(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("68.335", "68,34")]
    [InlineData("69.995", "70")]
    [InlineData("70.004", "70")]
    public void Display_rounds_half_up(string value, string text) =>
        Assert.Equal(text, FrenchText.Rounded(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("Été à l’Œuvre", "ete a l'oeuvre")]
    [InlineData(" A\u00A0\u202F B\n", "a b")]
    [InlineData("DOMAINE – n° 1", "domaine - n° 1")]
    public void Folding_forgets_case_accents_and_spaces(string text, string folded) => Assert.Equal(folded, FrenchText.Fold(text));

    [Fact]
    public void The_first_of_the_month_is_premier() =>
        Assert.Equal(("1er mars 2012", "16 juin 2011"), (FrenchText.LongDate(new(2012, 3, 1)), FrenchText.LongDate(new(2011, 6, 16))));
}
