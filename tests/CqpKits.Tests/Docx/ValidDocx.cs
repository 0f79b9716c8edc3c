using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CqpKits.Tests.Docx;

/// <summary>Every Word file of every test is valid.</summary>
internal static class ValidDocx
{
    /// <summary>Fails with part, XPath and description of each error that Microsoft 365 would find.</summary>
    public static byte[] Check(byte[] docx)
    {
        var errors = Errors(docx);
        Assert.True(errors.Count == 0, string.Join("\n\n", errors));
        return docx;
    }

    public static IReadOnlyList<string> Errors(byte[] docx)
    {
        using var file = new MemoryStream(docx, writable: false);
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365)
            .Validate(package, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Part?.Uri}\n{e.Path?.XPath}\n{e.Id}: {e.Description}\n{e.Node?.OuterXml}")];
    }
}
