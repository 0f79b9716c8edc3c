using CqpKits.French;

namespace CqpKits.Sessions.Results;

/// <summary>Texts of the view of results, where null means that there is nothing to write.</summary>
internal static class ViewText
{
    /// <summary>An exact number with a comma; null for none.</summary>
    public static string? Number(decimal? value) => value is { } number ? FrenchText.Number(number) : null;

    /// <summary>The text; null when it is empty.</summary>
    public static string? Filled(string text) => text.Length == 0 ? null : text;
}
