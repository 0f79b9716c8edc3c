using System.Text.RegularExpressions;
using CqpKits.Packages.Gate;
using CqpKits.Packages.Parts;

namespace CqpKits.Returns.OpenDocument;

/// <summary>The parts that an OpenDocument form may have: what LibreOffice, OpenOffice, Word, Google Docs and OnlyOffice write.</summary>
internal static partial class OdtPartNames
{
    public const string Content = "content.xml";
    public const string Styles = "styles.xml";
    public const string Metadata = "meta.xml";
    public const string Manifest = "META-INF/manifest.xml";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The refusal of a part, or null.</summary>
    public static Refusal? Refuse(string name) =>
        Encrypted().IsMatch(name) ? new(RefusalKind.Encrypted)
        : Macros().IsMatch(name) ? new(RefusalKind.Macros)
        : Embedded().IsMatch(name) ? new(RefusalKind.EmbeddedObject, PartNames.Shown(name))
        : Allowed().IsMatch(name) ? null
        : new(RefusalKind.UnknownPart, PartNames.Shown(name));

    /// <summary>Whether a part is XML that is looked at; the shape of the program's own windows, sometimes an empty file, is not.</summary>
    public static bool IsXml(string name) => PartNames.IsXml(name) && !name.StartsWith("Configurations2/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Since version 1.4 a document with a password is one entry within a package.</summary>
    [GeneratedRegex(@"^encrypted-package\z", Options)]
    private static partial Regex Encrypted();

    [GeneratedRegex(@"^(Basic|Scripts|Dialogs)/|^META-INF/macrosignatures\.xml\z", Options)]
    private static partial Regex Macros();

    [GeneratedRegex(@"^Obj[^/]*(/|\z)|^ObjectReplacements/", Options)]
    private static partial Regex Embedded();

    [GeneratedRegex("""
        ^(
          mimetype
        | META-INF/(manifest|documentsignatures)\.xml
        | (content|styles|meta|settings)\.xml
        | manifest\.rdf
        | layout-cache
        | Thumbnails/thumbnail\.(png|jpe?g)
        | (Pictures|media)/[\w.-]+\.(png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf|svg|svm|webp)
        | Fonts/[\w.\x20-]+\.(ttf|otf|odttf|woff2?)
        | Configurations2/([\w.-]+/)*[\w.-]+\.(xml|png|bmp)
        )\z
        """, Options | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Allowed();
}
