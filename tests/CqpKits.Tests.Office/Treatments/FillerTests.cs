using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Treatments;

public sealed class FillerTests
{
    [Fact]
    public void Lists_the_controls_with_their_anchors()
    {
        var controls = Filler.Controls(SampleForm.Blank);
        Assert.Equal(SampleForm.Tags, controls.Select(c => c.Tag));
        Assert.All(controls, c => Assert.Equal(SampleForm.Bookmark(c.Tag), c.Bookmark));
        Assert.All(controls, c => Assert.True(c.ShowsPlaceholder));
        Assert.Equal(ControlKind.RichText, controls[0].Kind);
        Assert.Equal(ControlKind.Date, controls[^1].Kind);
        Assert.Equal(("Champ 0", "1000", "Vos notes"), (controls[0].Alias, controls[0].Id, controls[0].Text));
    }

    [Fact]
    public void Typed_text_takes_the_place_of_the_placeholder_and_of_its_flag()
    {
        var filled = Filler.Fill(SampleForm.Blank, tag => tag == SampleForm.Notes ? "ligne 1\nligne 2" : null);
        var notes = Filler.Controls(filled)[0];
        Assert.Equal(("ligne 1\nligne 2", false), (notes.Text, notes.ShowsPlaceholder));
        Assert.True(Filler.Controls(filled)[1].ShowsPlaceholder);
        Assert.StartsWith("R.1|ligne 1/ligne 2 %|… %|R.2", PlainText.Of(filled), StringComparison.Ordinal);
    }

    [Fact]
    public void The_flag_can_stay_as_LibreOffice_leaves_it()
    {
        var filled = Filler.Fill(SampleForm.Blank, _ => "70", FillManner.LeavesPlaceholderFlag);
        Assert.All(Filler.Controls(filled), c => Assert.Equal(("70", true), (c.Text, c.ShowsPlaceholder)));
    }

    [Theory]
    [InlineData("14/03/2025", "2025-03-14T00:00:00Z")]
    [InlineData("le quatorze mars", null)]
    public void A_date_is_stored_beside_what_is_shown(string shown, string? stored)
    {
        var filled = Filler.Fill(SampleForm.Blank, tag => tag == SampleForm.Date ? shown : null);
        var date = filled.Xml(DocxFile.Body).Descendants().Single(e => e.Name.LocalName == "date");
        Assert.Equal(shown, Filler.Controls(filled)[^1].Text);
        Assert.Equal(stored, (string?)date.Attribute(date.Name.Namespace + "fullDate"));
    }

    [Fact]
    public void Typing_beside_leaves_the_placeholder()
    {
        var filled = Filler.TypeBeside(SampleForm.Blank, tag => tag == SampleForm.Mark ? "80" : null);
        Assert.StartsWith("R.1|Vos notes %|…80 %|R.2", PlainText.Of(filled), StringComparison.Ordinal);
        Assert.True(Filler.Controls(filled)[1].ShowsPlaceholder);
    }

    [Fact]
    public void The_same_parts_give_the_same_bytes()
    {
        var bytes = SampleForm.Blank.ToBytes();
        Assert.Equal(bytes, DocxFile.Read(bytes).ToBytes());
        Assert.Equal("[Content_Types].xml", DocxFile.Read(bytes).PartNames.First());
    }
}
