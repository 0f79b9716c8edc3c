using Dapper;

namespace CqpKits.Registry.Rows;

/// <summary>How columns hold values: words of an enum as text, the rest as it is.</summary>
internal static class ColumnValues
{
    static ColumnValues() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    /// <summary>The value for a column.</summary>
    public static object? Of(object? value) => value is Enum word ? word.ToString() : value;

    /// <summary>Takes the names of columns for those of properties; any use of the class does, this one says so.</summary>
    public static void Use()
    {
    }
}
