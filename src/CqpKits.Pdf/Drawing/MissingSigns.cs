using System.Buffers;
using System.Text;
using CqpKits.Fonts;

namespace CqpKits.Pdf.Drawing;

/// <summary>Finds the characters that can be neither drawn nor left out.</summary>
internal static class MissingSigns
{
    private static readonly Face[] All = Enum.GetValues<Face>();

    /// <summary>The usual characters: a text without others lacks nothing, which is asked of every value of every copy.</summary>
    private static readonly SearchValues<char> Usual = SearchValues.Create([.. Enumerable.Range(0, 0x500).Select(c => (char)c).Where(c => !Lacks(new Rune(c)))]);

    /// <summary>Those of a text, each time that one stands there. Ends of lines and tabs are none.</summary>
    public static IEnumerable<Rune> In(string text) => text.AsSpan().ContainsAnyExcept(Usual) ? JoinedAccents.In(text).EnumerateRunes().Where(Lacks) : [];

    private static bool Lacks(Rune rune) => rune.Value is not ('\n' or '\r' or '\t') && Array.Exists(All, f => FaceMetrics.Of(f)[rune].Code == SetSign.Missing);
}
