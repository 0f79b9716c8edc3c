using System.Text.RegularExpressions;
using CqpKits.French;

namespace CqpKits.Kits.Importing.Understanding;

/// <summary>A line that sums up a table: « Total : 21 compétences ».</summary>
internal static partial class TotalLine
{
    /// <summary>Whether the first filled cell begins a total.</summary>
    public static bool Is(IReadOnlyList<string> cells) => cells.FirstOrDefault(c => c.Trim().Length > 0) is { } first && Total().IsMatch(FrenchText.Fold(first));

    [GeneratedRegex(@"^(sous-|sous )?total(\b|$)|^nombre (total )?d")]
    private static partial Regex Total();
}
