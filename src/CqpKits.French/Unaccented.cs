namespace CqpKits.French;

/// <summary>
/// Letters without their accents. The runtime is in invariant mode, in which <c>string.Normalize</c> gives every text back unchanged:
/// what French and its neighbours need is a table of our own, the same on every machine.
/// </summary>
internal static class Unaccented
{
    private static readonly Dictionary<char, string> Letters = Table(
        ("a", "àâäáãåāăą"), ("c", "çćč"), ("d", "ď"), ("e", "éèêëēĕėęě"), ("i", "îïíìīĭį"), ("l", "ł"), ("n", "ñńň"),
        ("o", "ôöóòõøōŏő"), ("r", "řŕ"), ("s", "šśş"), ("t", "ťţ"), ("u", "ùûüúūŭůű"), ("y", "ÿý"), ("z", "žźż"),
        ("oe", "œ"), ("ae", "æ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ff", "ﬀ"), ("ss", "ß"), ("...", "…"), ("o", "º"), ("a", "ª"));

    /// <summary>The plain letters of a lower-case character, or null when it stands for itself.</summary>
    public static string? Of(char lower) => Letters.GetValueOrDefault(lower);

    private static Dictionary<char, string> Table(params (string Plain, string Accented)[] rows) =>
        rows.SelectMany(row => row.Accented.Select(c => (Key: c, row.Plain))).ToDictionary(pair => pair.Key, pair => pair.Plain);
}
