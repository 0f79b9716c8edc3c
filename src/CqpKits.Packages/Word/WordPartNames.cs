using System.Text.RegularExpressions;
using CqpKits.Packages.Gate;

namespace CqpKits.Packages.Word;

/// <summary>The parts of Word files by their names: ordinary are those that Word, its web and Mac versions, LibreOffice, OnlyOffice, Google Docs and Pages write.</summary>
internal static partial class WordPartNames
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>What a part is, by its name.</summary>
    public static ClosedNature NatureOf(string name) =>
        Macros().IsMatch(name) ? ClosedNature.Macros
        : Embedded().IsMatch(name) ? ClosedNature.EmbeddedObject
        : Ordinary().IsMatch(name) ? ClosedNature.Ordinary
        : ClosedNature.Unusual;

    [GeneratedRegex(@"^word/(vba|macros?)|^customUI/|^userCustomization/|/activeX/|attachedToolbars\.bin\z", Options)]
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
        | _xmlsignatures/([\w-]+\.xml|origin\.sigs)
        | word/((theme|glossary|diagrams|charts|ink|webextensions|glossary/theme)/)?[\w-]+\.xml
        | word/(glossary/)?media/[\w.-]+\.(png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf|svg|wdp|webp)
        | word/(glossary/)?fonts/[\w.-]+\.(odttf|ttf|otf|fntdata)
        | word/(printerSettings/)?printerSettings\d*\.bin
        )\z
        """, Options | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Ordinary();
}
