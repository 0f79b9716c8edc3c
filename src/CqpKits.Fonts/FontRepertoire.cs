using System.Text;

namespace CqpKits.Fonts;

/// <summary>
/// The characters that a document can draw whatever is written into it later, above all names: by these the fonts of a document are subset, so that the file of one candidate does
/// not depend on what others are called.
/// </summary>
public static class FontRepertoire
{
    /// <summary>What WinAnsiEncoding has between ASCII and Latin-1 (ISO 32000-1, annex D.2).</summary>
    private const string WindowsSigns = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    /// <summary>Romanian commas, ordinal letters and the sign of a number, no-break hyphen, narrow and thin spaces, minus, comparisons, arrows.</summary>
    private const string Others = "ȘșȚțẞᵈᵉʳˢ№\u2011\u202F\u2009−≤≥≠≈→←↑↓";

    /// <summary>What is printed for nearly everybody, in ascending order: the characters of WinAnsiEncoding.</summary>
    public static IReadOnlyList<Rune> Usual { get; } = [.. Range(0x0020, 0x007E).Concat(Range(0x00A0, 0x00FF)).Concat(WindowsSigns.EnumerateRunes()).Order()];

    /// <summary>What people type into a form, in ascending order: the usual characters, Latin Extended-A, Vietnamese, and what French typography and forms need besides.</summary>
    public static IReadOnlyList<Rune> Characters { get; } =
    [
        .. Usual.Concat(Range(0x0100, 0x017F)).Concat(Range(0x01A0, 0x01A1)).Concat(Range(0x01AF, 0x01B0)).Concat(Range(0x1EA0, 0x1EF9))
            .Concat(Others.EnumerateRunes()).Distinct().Order(),
    ];

    /// <summary>The glyphs by which a font draws these characters, in ascending order; those that it lacks are left out.</summary>
    public static IReadOnlyList<int> Glyphs(FontFace font)
    {
        ArgumentNullException.ThrowIfNull(font);
        return [.. Characters.Select(font.Glyph).Where(g => g != 0).Distinct().Order()];
    }

    private static IEnumerable<Rune> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(c => new Rune(c));
}
