using System.Text.RegularExpressions;
using CqpKits.Packages.Gate;

namespace CqpKits.Packages.Word;

/// <summary>The parts of Word files by their names: ordinary are those that Word, its web and Mac versions, LibreOffice, OnlyOffice, Google Docs and Pages write.</summary>
internal static partial class WordPartNames
{
    private static readonly PartNatures Natures = new(Macros(), Embedded(), Ordinary());

    /// <summary>What a part is, by its name.</summary>
    public static ClosedNature NatureOf(string name) => Natures.Of(name);

    [GeneratedRegex(@"^word/(vba|macros?)|^customUI/|^userCustomization/|/activeX/|attachedToolbars\.bin\z", PartNatures.Options)]
    private static partial Regex Macros();

    [GeneratedRegex(PartNatures.OfficeEmbedded, PartNatures.Options)]
    private static partial Regex Embedded();

    [GeneratedRegex("^(" + PartNatures.OfficeOrdinary + "|" + """
          _xmlsignatures/([\w-]+\.xml|origin\.sigs)
        | word/((theme|glossary|diagrams|charts|ink|webextensions|glossary/theme)/)?[\w-]+\.xml
        | word/(glossary/)?media/[\w.-]+\.(png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf|svg|wdp|webp)
        | word/(glossary/)?fonts/[\w.-]+\.(odttf|ttf|otf|fntdata)
        | word/(printerSettings/)?printerSettings\d*\.bin
        )\z
        """, PartNatures.Options | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Ordinary();
}
