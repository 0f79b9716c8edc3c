using System.Text.RegularExpressions;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Treatments;

/// <summary>What a person would read in a file: rows as lines, cells and paragraphs between bars.</summary>
internal static partial class PlainText
{
    public static string Of(DocxFile file)
    {
        var body = file.Xml(DocxFile.Body).Root!;
        var w = body.Name.Namespace;
        var paragraphs = body.Descendants(w + "p").Select(p =>
            string.Concat(p.Descendants().Select(e => e.Name == w + "t" ? e.Value : e.Name == w + "br" ? "/" : "")));
        return Spaces().Replace(string.Join('|', paragraphs), " ");
    }

    [GeneratedRegex("[\\s\u00A0]+")]
    private static partial Regex Spaces();
}
