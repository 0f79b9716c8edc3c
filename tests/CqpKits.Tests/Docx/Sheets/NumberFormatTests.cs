using System.Globalization;
using CqpKits.Sheets.Reading.Formats;

namespace CqpKits.Tests.Docx.Sheets;

/// <summary>What a cell shows of what it stores.</summary>
public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("General", "70", "70")]
    [InlineData("", "70.5", "70,5")]
    [InlineData("@", "70", "70")]
    [InlineData("0", "70", "70")]
    [InlineData("0.00", "70", "70,00")]
    [InlineData("0.00##", "70.3333", "70,3333")]
    [InlineData("#,##0.00", "1234.5", "1\u202F234,50")]
    [InlineData("#,##0.00", "1234567", "1\u202F234\u202F567,00")]
    [InlineData("0%", "0.7", "70%")]
    [InlineData("0.0 %", "0.705", "70,5 %")]
    [InlineData("_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-", "70", " 70,00 ")]
    [InlineData("# ?/?", "70", "70")]
    [InlineData("[Red][>=50]0;[<50]0.0", "49.5", "49,5")]
    [InlineData("0;-0;0;@", "-3", "-3")]
    [InlineData("[$-40C]0.0", "7.5", "7,5")]
    [InlineData("#", "70", "70")]
    [InlineData("#.#", "0.5", ",5")]
    [InlineData("dd/mm/yyyy", "46554", "16/06/2027")]
    [InlineData("[$-40C]d mmmm yyyy;@", "46554", "16 juin 2027")]
    [InlineData("dddd d mmmm yy", "46554", "mercredi 16 juin 27")]
    [InlineData("yyyy-mm-dd h:mm:ss", "46554", "2027-06-16 0:00:00")]
    [InlineData("mm/dd/yyyy", "46554", "06/16/2027")]
    [InlineData("d-mmm-yy", "46543", "5-juin-27")]
    public void What_shows_what_is_stored_is_faithful(string code, string stored, string shown) => Assert.Equal((shown, true), Show(code, stored));

    [Theory]
    [InlineData(";;;", "70", "")]
    [InlineData(";;", "0", "")]
    [InlineData("#", "0", "")]
    [InlineData("0", "59.6", "60")]
    [InlineData("0.0", "59.96", "60,0")]
    [InlineData("0\"5\"", "7", "75")]
    [InlineData("0\\5", "7", "75")]
    [InlineData("\"NE\"", "70", "NE")]
    [InlineData("0;0", "-70", "70")]
    [InlineData("0;\"NE\"", "-70", "NE")]
    [InlineData("0;-0;\"NE\"", "0", "NE")]
    [InlineData("[>=70]\"A\";[>=50]\"B\";0", "70", "A")]
    [InlineData("[>=70]\"A\";[>=50]\"B\";0", "50", "B")]
    [InlineData("[>100]0", "70", "####")]
    [InlineData("0,", "70000", "70")]
    [InlineData("0.0,,", "70500000", "70,5")]
    [InlineData("0%", "0.705", "71%")]
    [InlineData("0\"%\"", "70", "70%")]
    [InlineData("0%%", "0.7", "7000%%")]
    [InlineData("# ?/?", "70.5", "70 1/2")]
    [InlineData("?/?", "0.5", "1/2")]
    [InlineData("# ?/?\"0\"", "7", "70")]
    [InlineData("# ?/4", "7.5", "7 2/4")]
    [InlineData("0.00E+00", "70", "7,00E+01")]
    [InlineData("000", "70", "070")]
    [InlineData("00\" \"00.00\".\"", "1234", "12 34,00.")]
    [InlineData("0\".\"00", "7012", "70.12")]
    [InlineData("*70", "5", "75")]
    [InlineData("General\"5\"", "7", "75")]
    [InlineData("@\"5\"", "7", "75")]
    [InlineData("[DBNum1]0", "70", "[DBNum1]70")]
    [InlineData("[h]:mm:ss", "2.91666666666667", "70:00:00")]
    [InlineData("h:mm", "0.5", "12:00")]
    [InlineData("mm:ss", "0.0125", "18:00")]
    [InlineData("h:mm AM/PM", "0.75", "18:00 PM")]
    [InlineData("d-mmm", "46554", "16-juin")]
    [InlineData("mmm-yy", "46539", "juin-27")]
    [InlineData("yyyy", "46554", "2027")]
    [InlineData("mm/dd/yyyy", "46543", "06/05/2027")]
    [InlineData("dd/mm/yyyy", "-1", "####")]
    public void What_shows_something_else_is_known_for_it(string code, string stored, string shown) => Assert.Equal((shown, false), Show(code, stored));

    [Theory]
    [InlineData("General", "70", "70", true)]
    [InlineData("@", "70", "70", true)]
    [InlineData("dd/mm/yyyy", "abs", "abs", true)]
    [InlineData("0;-0;0;@", "abs", "abs", true)]
    [InlineData("_-@_-", "abs", " abs ", true)]
    [InlineData(";;;", "70", "", false)]
    [InlineData("0;-0;0;\"NE\"", "70", "NE", false)]
    [InlineData("@\"5\"", "7", "75", false)]
    public void A_text_is_shown_by_its_section(string code, string stored, string shown, bool isFaithful)
    {
        var value = NumberFormat.Of(code).Show(stored);
        Assert.Equal((shown, isFaithful), (value.Text, value.IsFaithful));
    }

    [Theory]
    [InlineData("[White]General", 9)]
    [InlineData("[Color2]0", 9)]
    [InlineData("[black]0", 8)]
    [InlineData("0", null)]
    public void A_format_gives_a_colour_of_the_palette(string code, int? colour) => Assert.Equal(colour, NumberFormat.Of(code).Show(70, false).Colour);

    [Fact]
    public void Days_of_1904_are_shown_as_such() => Assert.Equal("16/06/2027", NumberFormat.Of("dd/mm/yyyy").Show(45092, true).Text);

    private static (string, bool) Show(string code, string stored)
    {
        var value = NumberFormat.Of(code).Show(decimal.Parse(stored, CultureInfo.InvariantCulture), false);
        return (value.Text, value.IsFaithful);
    }
}
