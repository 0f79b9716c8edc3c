namespace CqpKits.Pdf.Faces;

/// <summary>The encoding of the simple fonts of fields (ISO 32000-1, annex D.2): Latin 1, with other signs from 80 to 9F. Codes that it leaves open are bullets.</summary>
internal static class WinAnsi
{
    public const char Bullet = '•';

    public const int BulletCode = 0x95;

    private const string Apart = "€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ";

    /// <summary>The character of a code from 20 to FF.</summary>
    public static char Character(int code) => code is >= 0x80 and <= 0x9F ? Apart[code - 0x80] : code == 0x7F ? Bullet : (char)code;

    /// <summary>The code of a character; 0 where it has none.</summary>
    public static byte Code(char character) => character is (>= ' ' and <= '~') or (>= '\u00A0' and <= '\u00FF') ? (byte)character
        : character == Bullet ? (byte)BulletCode
        : Apart.IndexOf(character, StringComparison.Ordinal) is >= 0 and var at ? (byte)(0x80 + at) : (byte)0;
}
