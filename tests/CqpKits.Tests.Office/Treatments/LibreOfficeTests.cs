using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Treatments;

/// <summary>What LibreOffice does to a form, as measured: when a new version does otherwise, the readers' rules want another look.</summary>
[Trait("Category", "Slow")]
public sealed class LibreOfficeTests
{
    private static readonly DocxFile Filled = Filler.Fill(SampleForm.Blank, tag => "valeur " + tag);

    [Theory]
    [InlineData(SavedAs.Docx)]
    [InlineData(SavedAs.OdtThenDocx)]
    public void Saving_loses_the_tags_and_keeps_bookmarks_values_and_identity(SavedAs format)
    {
        Requires.LibreOffice();
        var files = new[] { Filled, SampleForm.Blank };
        var saved = new SavedFiles(files).As(format).Select(DocxFile.Read).ToList();
        Assert.Equal(files.Select(PlainText.Of), saved.Select(PlainText.Of));
        Assert.All(saved, file => Assert.All(Filler.Controls(file), c => Assert.Equal("", c.Tag)));
        Assert.All(saved, file => Assert.Equal(SampleForm.Tags.Select(SampleForm.Bookmark), BookmarksOf(file)));
        Assert.All(saved, file => Assert.Contains("AB-12", file.Xml("docProps/custom.xml").ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_no_document_is_an_error()
    {
        Requires.LibreOffice();
        Assert.Throws<ToolFailedException>(() => LibreOffice.Convert([[0x50, 0x4B, 0x03, 0x04, 0x00]], "docx", "docx"));
    }

    [Fact]
    public void Pages_become_pictures_and_text()
    {
        Requires.LibreOffice();
        Requires.Poppler();
        var pdf = LibreOffice.ToPdf(Filled.ToBytes());
        Assert.Equal(1, Poppler.PageCount(pdf));
        Assert.Equal("\u0089PNG"u8.ToArray()[1..], Poppler.Pages(pdf, 30).Single()[..4]);
        Assert.Contains("valeur taux.PO.1", Poppler.Text(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Typing_inside_a_control_replaces_the_placeholder_leaves_its_flag_and_makes_Enter_a_line_break()
    {
        Requires.Typist();
        var typed = Type(TypingManner.Inside);
        Assert.Equal(Expected('/'), PlainText.Of(typed));
        Assert.Equal(SampleForm.Tags.Count, Filler.Controls(typed).Count);
        Assert.All(Filler.Controls(typed), c => Assert.True(c.ShowsPlaceholder));
        Assert.Equal(SampleForm.Tags.Select(SampleForm.Bookmark), BookmarksOf(typed));
    }

    [Fact]
    public void Typing_over_a_control_loses_it_keeps_its_bookmark_and_makes_Enter_a_paragraph()
    {
        Requires.Typist();
        var typed = Type(TypingManner.Over);
        Assert.Equal(Expected('|'), PlainText.Of(typed));
        Assert.Empty(Filler.Controls(typed));
        Assert.Equal(SampleForm.Tags.Select(SampleForm.Bookmark), BookmarksOf(typed));
    }

    [Fact]
    public void A_bookmark_that_is_not_there_is_an_error()
    {
        Requires.Typist();
        var typing = new Typing(SampleForm.Blank, new Dictionary<string, string> { ["c_inconnu"] = "70" });
        Assert.Contains("c_inconnu", Assert.Throws<ToolFailedException>(() => Typist.Type([typing])).Message, StringComparison.Ordinal);
    }

    private static string Expected(char enter) => string.Join('|', "R.1 R.2 PO.1".Split(' ').Select(code =>
        $"{code}|notes.{code}{enter}suite %|taux.{code}{enter}suite %")) + $"|date{enter}suite %";

    private static DocxFile Type(TypingManner manner)
    {
        var texts = SampleForm.Tags.ToDictionary(SampleForm.Bookmark, tag => tag + "\nsuite");
        return Typist.Type([new Typing(SampleForm.Blank, texts, manner)]).Single();
    }

    private static IEnumerable<string> BookmarksOf(DocxFile file) =>
        file.Xml(DocxFile.Body).Descendants().Where(e => e.Name.LocalName == "bookmarkStart").Select(e => (string)e.Attribute(e.Name.Namespace + "name")!);
}
