namespace CqpKits.Kits.Importing.Understanding;

/// <summary>The letters of columns, as spreadsheets show them.</summary>
internal static class ColumnLetters
{
    /// <summary>« A » for 0, « AA » for 26.</summary>
    public static string Of(int column) => (column >= 26 ? Of((column / 26) - 1) : "") + (char)('A' + (column % 26));
}
