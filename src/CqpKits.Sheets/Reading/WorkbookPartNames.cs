using System.Text.RegularExpressions;
using CqpKits.Packages.Gate;

namespace CqpKits.Sheets.Reading;

/// <summary>The parts that a completed workbook of ours may have: what Excel, LibreOffice, OnlyOffice and Google Sheets write.</summary>
internal static partial class WorkbookPartNames
{
    private static readonly PartNatures Natures = new(Macros(), Embedded(), Ordinary());

    /// <summary>What a part is, by its name.</summary>
    public static ClosedNature NatureOf(string name) => Natures.Of(name);

    [GeneratedRegex(@"^xl/(vba|macros|activeX|ctrlProps|dialogsheets)|^customUI/|^userCustomization/", PartNatures.Options)]
    private static partial Regex Macros();

    [GeneratedRegex(PartNatures.OfficeEmbedded, PartNatures.Options)]
    private static partial Regex Embedded();

    [GeneratedRegex("^(" + PartNatures.OfficeOrdinary + "|" + """
          xl/((theme|worksheets|comments|threadedComments|persons|tables|drawings|richData|chartsheets|charts|featurePropertyBag|namedSheetViews)/)?[\w-]+\.(xml|vml)
        | xl/media/[\w.-]+\.(png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf|svg|wdp|webp)
        | xl/printerSettings/printerSettings\d*\.bin
        )\z
        """, PartNatures.Options | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Ordinary();
}
