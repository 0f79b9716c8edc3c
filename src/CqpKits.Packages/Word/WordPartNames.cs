using System.Text.RegularExpressions;
using CqpKits.Packages.Gate;
using CqpKits.Packages.Parts;

namespace CqpKits.Packages.Word;

/// <summary>The parts that a Word form may have: what Word, its web and Mac kin, LibreOffice, OnlyOffice, Google Docs and Pages write.</summary>
internal static partial class WordPartNames
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The refusal of a part, or null.</summary>
    public static Refusal? Refuse(string name) =>
        Macros().IsMatch(name) ? new(RefusalKind.Macros)
        : Embedded().IsMatch(name) ? new(RefusalKind.EmbeddedObject, PartNames.Shown(name))
        : Allowed().IsMatch(name) ? null
        : new(RefusalKind.UnknownPart, PartNames.Shown(name));

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
    private static partial Regex Allowed();
}
