using System.Text.RegularExpressions;
using CqpKits.Forms.Anchors;
using CqpKits.Forms.Definition;

namespace CqpKits.Returns.Pdf.Form;

/// <summary>Which spot of a form a name in a file is of, whatever a program put above it, below it or behind it when it joined files.</summary>
internal sealed partial class FieldNames
{
    private const int MostEndings = 4;

    private readonly Dictionary<string, FieldSpot> spots;

    /// <summary>The names of a form.</summary>
    public FieldNames(IEnumerable<FieldSpot> spots) => this.spots = spots.ToDictionary(s => FieldAnchors.PdfName(s.Id), StringComparer.Ordinal);

    /// <summary>The spot; null for another form's field, or nobody's.</summary>
    public FieldSpot? Spot(IReadOnlyList<string> names) => names.Where(IsOurs).Select(Spot).FirstOrDefault(s => s is not null);

    /// <summary>Whether a name has the form of ours, whatever form it is of.</summary>
    public static bool IsOurs(string name) => name.StartsWith(FieldAnchors.TagPrefix, StringComparison.Ordinal);

    private FieldSpot? Spot(string name)
    {
        for (var endings = 0; endings <= MostEndings; endings++)
        {
            if (spots.TryGetValue(name, out var spot))
            {
                return spot;
            }

            name = Ending().Replace(name, "");
        }

        return null;
    }

    /// <summary>What programs put behind a name that they find twice: a number, with or without a sign.</summary>
    [GeneratedRegex(@"[#_~+ -]?(?:\d+|\[\d+\]|\(\d+\))$")]
    private static partial Regex Ending();
}
