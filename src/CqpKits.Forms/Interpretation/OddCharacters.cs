using System.Buffers;
using CqpKits.Forms.Answers;

namespace CqpKits.Forms.Interpretation;

/// <summary>Characters by which a page shows a text otherwise than it is written, in every format: those that strike through, those that turn the direction round.</summary>
internal static class OddCharacters
{
    /// <summary>The combining overlays of Unicode: tilde, short and long stroke, short and long solidus, and those for signs.</summary>
    private static readonly SearchValues<char> Strikes = SearchValues.Create("\u0334\u0335\u0336\u0337\u0338\u20D2\u20D3\u20E5\u20E6\u20EA\u20EB");

    /// <summary>Embeddings, overrides and isolates of direction (Unicode annex 9). The marks U+200E and U+200F turn nothing round by themselves.</summary>
    private static readonly SearchValues<char> Turns = SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>The oddities that the characters of an entry's texts are.</summary>
    public static IEnumerable<RawOddity> In(RawEntry entry) =>
    [
        .. Holds(entry, Strikes) ? [new RawOddity(OddityKind.Struck, entry.Entered + entry.Beside)] : Array.Empty<RawOddity>(),
        .. Holds(entry, Turns) ? [new RawOddity(OddityKind.Turned, entry.Entered + entry.Beside)] : Array.Empty<RawOddity>(),
    ];

    private static bool Holds(RawEntry entry, SearchValues<char> characters) =>
        entry.Entered.AsSpan().ContainsAny(characters) || entry.Beside.AsSpan().ContainsAny(characters);
}
