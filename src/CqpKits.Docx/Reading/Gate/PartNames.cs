using System.Text.RegularExpressions;
using CqpKits.Diagnostics;

namespace CqpKits.Docx.Reading;

/// <summary>The parts that a Word form may have: what Word, its web and Mac kin, LibreOffice, OnlyOffice, Google Docs and Pages write.</summary>
internal static partial class PartNames
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Whether a name stays inside the package: relative, forward slashes, no step up.</summary>
    public static bool StaysInside(string name) =>
        name.Length is > 0 and <= 260
        && !name.Any(c => c is '\\' or ':' || char.IsControl(c))
        && name.TrimEnd('/').Split('/').All(step => step.Length > 0 && step.Any(c => c != '.'));

    /// <summary>The refusal of a part, or null.</summary>
    public static Diagnostic? Refuse(string path, string name) =>
        Macros().IsMatch(name) ? ReadingMessages.Macros(path)
        : Embedded().IsMatch(name) ? ReadingMessages.EmbeddedObject(path, Shown(name))
        : Allowed().IsMatch(name) ? null
        : ReadingMessages.UnknownPart(path, Shown(name));

    /// <summary>Whether a part is a picture, by its name, in whatever folder: where pictures lie is the writing program's choice.</summary>
    public static bool IsPicture(string name) => Picture().IsMatch(name);

    /// <summary>Whether a part is XML, by its name.</summary>
    public static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || IsRelationships(name);

    /// <summary>Whether a part holds relationships.</summary>
    public static bool IsRelationships(string name) => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>A name from the file, fit for a message.</summary>
    public static string Shown(string name)
    {
        var clean = new string([.. name.Take(80).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c)]);
        return name.Length > 80 ? clean + "…" : clean;
    }

    [GeneratedRegex(@"^word/(vba|macros?)|^customUI/|^userCustomization/|/activeX/|attachedToolbars\.bin\z", Options)]
    private static partial Regex Macros();

    [GeneratedRegex(@"/embeddings/|/oleObject", Options)]
    private static partial Regex Embedded();

    [GeneratedRegex(@"^([\w.-]+/)*[\w.-]+\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)\z", Options)]
    private static partial Regex Picture();

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
