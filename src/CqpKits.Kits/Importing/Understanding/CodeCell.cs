using System.Text.RegularExpressions;
using CqpKits.Kits.Importing.Structure;
using CqpKits.Referentials.Reading;

namespace CqpKits.Kits.Importing.Understanding;

/// <summary>A cell that holds a code, « C1.2 », or a number, « 1.2 ».</summary>
internal static partial class CodeCell
{
    /// <summary>Whether a cell is one.</summary>
    public static bool IsCodeOrNumber(string cell) => Number().IsMatch(cell.Trim()) || Code().IsMatch(cell.Trim());

    /// <summary>The text with the code or number of its cell; the flag tells that the cell can be neither.</summary>
    public static (FoundText Text, bool IsBad) Given(FoundText text, string cell)
    {
        var trimmed = CellItems.OneText(cell);
        if (Number().Match(trimmed) is { Success: true } number)
        {
            return (text with { Number = number.Groups[1].Value.Replace(',', '.') }, false);
        }

        var bare = trimmed.TrimEnd('.', ':', '-', ' ');
        var code = Code().IsMatch(bare) ? bare.Replace(" ", "", StringComparison.Ordinal) : bare;
        return code.Length is > 0 and <= 20 && CodePatterns.Code().IsMatch(code) ? (text with { Code = code }, false) : (text, trimmed.Length > 0);
    }

    [GeneratedRegex(@"^([0-9]{1,3}(?:[.,][0-9]{1,3})*)\.?\z")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[A-Z]{1,5} ?[0-9]+(?:[.-][0-9]+)*[a-z]?\z")]
    private static partial Regex Code();
}
