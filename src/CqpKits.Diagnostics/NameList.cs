namespace CqpKits.Diagnostics;

/// <summary>Names in a message.</summary>
public static class NameList
{
    private const int Most = 12;

    /// <summary>« Ada, Zoé et 3 autres »: the first names, and how many more there are.</summary>
    public static string Of(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return string.Join(", ", names.Take(Most)) + (names.Count > Most ? FormattableString.Invariant($" et {names.Count - Most} autres") : "");
    }
}
