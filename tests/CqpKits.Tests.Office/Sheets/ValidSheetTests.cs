using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CqpKits.Tests.Office.Sheets;

/// <summary>Every workbook that the program writes is one that Excel opens without repair.</summary>
[Trait("Category", "Slow")]
public sealed class ValidSheetTests
{
    [Fact]
    public void Microsoft_finds_no_error_in_any()
    {
        Assert.True(OurWorkbooks.All.Count > 10);
        Assert.All(OurWorkbooks.All, book => Assert.Equal("", Errors(book.Value)));
    }

    [Fact]
    public void An_error_would_be_found() =>
        Assert.Contains("unexpected", Errors(CqpKits.Treatments.DocxFile.Read(OurWorkbooks.All[OurWorkbooks.Texts]).Edit("xl/worksheets/sheet1.xml", root => root.Add(new System.Xml.Linq.XElement(root.Name.Namespace + "cols"))).ToBytes()), StringComparison.Ordinal);

    private static string Errors(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file, writable: false), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken);
        return string.Join('\n', errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}"));
    }
}
