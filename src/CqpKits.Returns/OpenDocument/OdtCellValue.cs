using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using CqpKits.Forms.Answers;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.OpenDocument;

/// <summary>What a cell of a table stores beside its text: LibreOffice shows a stored number in the cell's format, and computes formulas.</summary>
/// <param name="Number">The number; a share where it is percent; null for none.</param>
/// <param name="Formula">The formula, or null.</param>
internal sealed partial record OdtCellValue(decimal? Number, string? Formula)
{
    /// <summary>What the cell stores that the reader stands on; null for text alone.</summary>
    public static OdtCellValue? Read(XmlReader reader)
    {
        var isShare = OdtXml.OfficeAttribute(reader, "value-type") == "percentage";
        var formula = OdtXml.TableAttribute(reader, "formula");
        decimal? number = decimal.TryParse(OdtXml.OfficeAttribute(reader, "value"), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < 1_000_000_000
            ? isShare ? value * 100 : value
            : null;
        return number is null && formula is null ? null : new OdtCellValue(number, formula);
    }

    /// <summary>What is odd about it, beside the text of its cell; null when nothing is.</summary>
    public RawOddity? Differs(TreeCell cell)
    {
        if (Formula is { } formula)
        {
            return new RawOddity(OddityKind.Formula, formula);
        }

        var text = string.Join(' ', cell.Container.Paragraphs.Select(ContainerText.Line)).Trim();
        return Shows(text) ? null : new RawOddity(OddityKind.BoundData, Number!.Value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Whether a text shows the number, rounded or not.</summary>
    private bool Shows(string text) => Figures().Matches(text).Any(m =>
    {
        var figures = string.Concat(m.Value.Where(c => !char.IsWhiteSpace(c))).Replace(',', '.').Replace('−', '-');
        var decimals = figures.Length - 1 - (figures.IndexOf('.', StringComparison.Ordinal) is var point && point < 0 ? figures.Length - 1 : point);
        return decimal.TryParse(figures, NumberStyles.Float, CultureInfo.InvariantCulture, out var shown)
            && decimals <= 20 && Math.Abs(shown - Number!.Value) <= 0.5m * (decimal)Math.Pow(10, -decimals);
    });

    [GeneratedRegex(@"[-−]?[0-9]+(?:\s[0-9]{3})*(?:[.,][0-9]+)?")]
    private static partial Regex Figures();
}
