using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace CqpKits.Kits.Importing.Writing;

/// <summary>The mark at the head of a file that import wrote: a digest of what stands below tells whether a person has changed it since.</summary>
internal static partial class ImportMark
{
    private const int Digits = 12;

    /// <summary>The text below a head that says where it comes from.</summary>
    /// <param name="source">Name of the file that it was taken from.</param>
    /// <param name="body">The text.</param>
    public static string With(string source, string body) => $"""
        # yaml-language-server: $schema=certification.schema.json
        #
        # Repris de « {source} » par l'import (empreinte {Digest(body)}).
        # Pour changer quelque chose : changez le tableur et relancez l'import. Un changement fait ici à la main arrête l'import,
        # qui n'écrase rien ; les autres parties du référentiel (règles, formulaires…) sont dans les autres fichiers.

        """.ReplaceLineEndings("\n") + body;

    /// <summary>Whether import wrote a text, and nobody has changed it since.</summary>
    public static bool IsUntouched(string text)
    {
        var plain = text.ReplaceLineEndings("\n");
        return Mark().Match(plain) is { Success: true } mark && mark.Groups[1].Value == Digest(plain[mark.Length..]);
    }

    /// <summary>Whether import wrote a text, changed since or not.</summary>
    public static bool IsOurs(string text) => Mark().IsMatch(text.ReplaceLineEndings("\n"));

    private static string Digest(string body) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)))[..Digits];

    [GeneratedRegex(@"\A(?:#.*\n)*?#.*\(empreinte ([0-9a-f]{12})\)\.\n(?:#.*\n)*")]
    private static partial Regex Mark();
}
