using System.Text.RegularExpressions;
using CqpKits.Packages.Gate;
using CqpKits.Packages.Parts;

namespace CqpKits.Sheets.Reading;

/// <summary>The parts that a completed workbook of ours may have: what Excel, LibreOffice, OnlyOffice and Google Sheets write.</summary>
internal static partial class WorkbookPartNames
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The refusal of a part, or null.</summary>
    public static Refusal? Refuse(string name) =>
        Macros().IsMatch(name) ? new(RefusalKind.Macros)
        : Outside().IsMatch(name) ? new(RefusalKind.ExternalTarget, PartNames.Shown(name))
        : Embedded().IsMatch(name) ? new(RefusalKind.EmbeddedObject, PartNames.Shown(name))
        : Allowed().IsMatch(name) ? null
        : new(RefusalKind.UnknownPart, PartNames.Shown(name));

    [GeneratedRegex(@"^xl/(vba|macros|activeX|ctrlProps|dialogsheets)|^customUI/|^userCustomization/", Options)]
    private static partial Regex Macros();

    [GeneratedRegex(@"^xl/(externalLinks/|connections\.xml|queryTables/|model/)", Options)]
    private static partial Regex Outside();

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
    private static partial Regex Allowed();
}
