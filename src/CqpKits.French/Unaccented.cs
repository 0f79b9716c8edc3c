namespace CqpKits.French;

/// <summary>
/// Letters without their accents. The runtime is in invariant mode, where <c>string.Normalize</c> returns every text unchanged,
/// so the letters of French and neighbouring languages are in this table.
/// </summary>
internal static class Unaccented
{
    private static readonly Dictionary<char, string> Letters = Table(
        ("a", "àâäáãåāăą"), ("c", "çćč"), ("d", "ď"), ("e", "éèêëēĕėęě"), ("i", "îïíìīĭį"), ("l", "ł"), ("n", "ñńň"),
        ("o", "ôöóòõøōŏő"), ("r", "řŕ"), ("s", "šśş"), ("t", "ťţ"), ("u", "ùûüúūŭůű"), ("y", "ÿý"), ("z", "žźż"),
        ("oe", "œ"), ("ae", "æ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ff", "ﬀ"), ("ss", "ß"), ("...", "…"), ("o", "º"), ("a", "ª"));

    /// <summary>The unaccented letters of a lower-case character, or null when it is not in the table.</summary>
    public static string? Of(char lower) => Letters.GetValueOrDefault(lower);

    private static Dictionary<char, string> Table(params (string Plain, string Accented)[] rows) =>
        rows.SelectMany(row => row.Accented.Select(c => (Key: c, row.Plain))).ToDictionary(pair => pair.Key, pair => pair.Plain);
}
