using System.Text.RegularExpressions;
using CqpKits.Packages.Gate;

namespace CqpKits.Returns.OpenDocument;

/// <summary>The parts of OpenDocument texts by their names: ordinary is what LibreOffice, OpenOffice, Word, Google Docs and OnlyOffice write.</summary>
internal static partial class OdtPartNames
{
    public const string Content = "content.xml";
    public const string Styles = "styles.xml";
    public const string Metadata = "meta.xml";
    public const string Manifest = "META-INF/manifest.xml";

    /// <summary>Since version 1.4 a document with a password is one entry of this name within a package.</summary>
    public const string EncryptedPackage = "encrypted-package";

    private static readonly PartNatures Natures = new(Macros(), Embedded(), Ordinary());

    /// <summary>What a part is, by its name.</summary>
    public static ClosedNature NatureOf(string name) => Natures.Of(name);

    [GeneratedRegex(@"^(Basic|Scripts|Dialogs)/|^META-INF/macrosignatures\.xml\z", PartNatures.Options)]
    private static partial Regex Macros();

    [GeneratedRegex(@"^Obj[^/]*(/|\z)|^ObjectReplacements/", PartNatures.Options)]
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
        """, PartNatures.Options | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Ordinary();
}
