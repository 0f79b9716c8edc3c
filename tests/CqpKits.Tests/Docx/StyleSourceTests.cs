using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Docx;

namespace CqpKits.Tests.Docx;

public sealed class StyleSourceTests
{
    [Fact]
    public void A_charter_is_taken_as_it_is()
    {
        var bytes = new InventedCharter().ToBytes();
        ValidDocx.Check(bytes);
        var outcome = StyleSource.Check("charte.docx", bytes);
        Assert.Equal("", string.Join('\n', outcome.Diagnostics));
        Assert.Same(bytes, outcome.Value);
    }

    [Fact]
    public void A_charter_without_headings_serves_and_says_which_are_ours()
    {
        var outcome = StyleSource.Check("charte.docx", new InventedCharter { WithHeadings = false }.ToBytes());
        Assert.True(outcome.Succeeded);
        Assert.Equal(["heading 1", "heading 2", "heading 3"], outcome.Diagnostics.Select(d => d.Message.Split('«', '»')[1].Trim()));
        Assert.All(outcome.Diagnostics, d => Assert.Equal(("CQP253", Severity.Warning), (d.Code, d.Severity)));
    }

    [Fact]
    public void Margins_that_leave_too_little_room_are_said() =>
        Assert.Equal("CQP255", Assert.Single(StyleSource.Check("charte.docx", new InventedCharter { Margin = 3000 }.ToBytes()).Diagnostics).Code);

    [Theory]
    [InlineData("texte", "CQP250")]
    [InlineData("vide", "CQP250")]
    [InlineData("classeur", "CQP250")]
    [InlineData("tronqué", "CQP251")]
    [InlineData("macros", "CQP251")]
    [InlineData("sans styles", "CQP252")]
    public void What_cannot_serve_is_refused_with_a_reason(string kind, string code)
    {
        var outcome = StyleSource.Check("charte.docx", File(kind));
        Assert.Null(outcome.Value);
        var said = Assert.Single(outcome.Diagnostics);
        Assert.Equal((code, "charte.docx"), (said.Code, said.Position?.Path));
        Assert.EndsWith(".", said.Message);
        Assert.DoesNotContain("..", said.Message);
        TestContext.Current.TestOutputHelper?.WriteLine(said.ToString());
    }

    private static byte[] File(string kind) => kind switch
    {
        "texte" => Encoding.UTF8.GetBytes("Bonjour"),
        "vide" => [],
        "classeur" => Workbook(),
        "tronqué" => new InventedCharter().ToBytes()[..^400],
        "macros" => new InventedCharter { WithMacros = true }.ToBytes(),
        _ => new InventedCharter { WithStyles = false }.ToBytes(),
    };

    private static byte[] Workbook()
    {
        using var file = new MemoryStream();
        using (var package = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Create(file, DocumentFormat.OpenXml.SpreadsheetDocumentType.Workbook))
        {
            package.AddWorkbookPart().Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets());
        }

        return file.ToArray();
    }
}
