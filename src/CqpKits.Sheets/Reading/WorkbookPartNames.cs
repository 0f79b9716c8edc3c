using System.Text.RegularExpressions;
using CqpKits.Packages.Gate;

namespace CqpKits.Sheets.Reading;

/// <summary>The parts that a completed workbook of ours may have: what Excel, LibreOffice, OnlyOffice and Google Sheets write.</summary>
internal static partial class WorkbookPartNames
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>What a part is, by its name.</summary>
    public static ClosedNature NatureOf(string name) =>
        Macros().IsMatch(name) ? ClosedNature.Macros
        : Embedded().IsMatch(name) ? ClosedNature.EmbeddedObject
        : Ordinary().IsMatch(name) ? ClosedNature.Ordinary
        : ClosedNature.Unusual;

    [GeneratedRegex(@"^xl/(vba|macros|activeX|ctrlProps|dialogsheets)|^customUI/|^userCustomization/", Options)]
    private static partial Regex Macros();

    [GeneratedRegex(@"/embeddings/|/oleObject", Options)]
    private static partial Regex Embedded();

    [GeneratedRegex("""
        ^(
          \[Content_Types\]\.xml
        | ([\w-]+/)*_rels/[\w.-]*\.rels
        | docProps/([\w-]+\.xml|thumbnail\.(jpe?g|png|emf|wmf))
        | docMetadata/[\w-]+\.xml
        | customXml/[\w-]+\.xml
        | xl/((theme|worksheets|comments|threadedComments|persons|tables|drawings|richData|chartsheets|charts|featurePropertyBag|namedSheetViews)/)?[\w-]+\.(xml|vml)
        | xl/media/[\w.-]+\.(png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf|svg|wdp|webp)
        | xl/printerSettings/printerSettings\d*\.bin
        )\z
        """, Options | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Ordinary();
}
