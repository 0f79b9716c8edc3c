using System.Security.Cryptography;
using System.Text;

namespace CqpKits.Forms.Identity;

/// <summary>
/// Short codes made from hashes, to be printed and typed back. Thirty-one characters (no I, L, O, U, S): a prime, so that one check character,
/// the sum of values weighted by their rank modulo 31, finds every single wrong character and every swap of two.
/// </summary>
public static class ReadableCode
{
    /// <summary>The characters, in the order of their values 0 to 30.</summary>
    public const string Alphabet = "0123456789ABCDEFGHJKMNPQRTVWXYZ";

    /// <summary>The first <paramref name="length"/> characters of the SHA-256 of a UTF-8 text, written in <see cref="Alphabet"/>.</summary>
    public static string Of(string text, int length)
    {
        var hash = new System.Numerics.BigInteger(SHA256.HashData(Encoding.UTF8.GetBytes(text)), isUnsigned: true, isBigEndian: true);
        var code = new char[length];
        for (var i = 0; i < length; i++)
        {
            code[i] = Alphabet[(int)(hash % Alphabet.Length)];
            hash /= Alphabet.Length;
        }

        return new string(code);
    }

    /// <summary>The check character of a code of at most 30 characters.</summary>
    public static char Check(string code) =>
        Alphabet[code.Select((c, i) => (i + 1) * Alphabet.IndexOf(c, StringComparison.Ordinal)).Sum() % Alphabet.Length];
}
