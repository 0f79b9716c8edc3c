using CqpKits.Forms.Answers;

namespace CqpKits.Forms.Interpretation;

/// <summary>Characters by which a page shows a text otherwise than it is written, in every format: those that strike through, those that turn the direction round.</summary>
internal static class OddCharacters
{
    /// <summary>The oddities that the characters of an entry's texts are.</summary>
    public static IEnumerable<RawOddity> In(RawEntry entry)
    {
        var text = (entry.Entered ?? "") + entry.Beside;
        if (text.Any(Strikes))
        {
            yield return new RawOddity(OddityKind.Struck, text);
        }

        if (text.Any(Turns))
        {
            yield return new RawOddity(OddityKind.Turned, text);
        }
    }

    /// <summary>The combining overlays of Unicode: tilde, short and long stroke, short and long solidus, and those for signs.</summary>
    private static bool Strikes(char c) => c is (>= '\u0334' and <= '\u0338') or '\u20D2' or '\u20D3' or (>= '\u20E5' and <= '\u20E6') or '\u20EA' or '\u20EB';

    /// <summary>Embeddings, overrides and isolates of direction (Unicode annex 9). The marks U+200E and U+200F turn nothing round by themselves.</summary>
    private static bool Turns(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
