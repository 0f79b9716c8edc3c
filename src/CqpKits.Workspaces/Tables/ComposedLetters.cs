using System.Text;

namespace CqpKits.Workspaces.Tables;

/// <summary>Letters with accents as one character: Macs write « é » as « e » and an accent. The program runs without the tables of a culture, so that <see cref="string.Normalize()"/> does nothing.</summary>
internal static class ComposedLetters
{
    /// <summary>For each combining accent, letters followed by what they become.</summary>
    private static readonly Dictionary<char, string> Accents = new()
    {
        ['\u0300'] = "aàeèiìoòuùAÀEÈIÌOÒUÙ",
        ['\u0301'] = "aáeéiíoóuúyýcćnńsśzźAÁEÉIÍOÓUÚYÝCĆNŃSŚZŹ",
        ['\u0302'] = "aâeêiîoôuûyŷcĉsŝAÂEÊIÎOÔUÛYŶCĈSŜ",
        ['\u0303'] = "aãiĩoõuũnñAÃIĨOÕUŨNÑ",
        ['\u0308'] = "aäeëiïoöuüyÿAÄEËIÏOÖUÜYŸ",
        ['\u030A'] = "aåuůAÅUŮ",
        ['\u0327'] = "cçnņsşCÇNŅSŞ",
        ['\u030C'] = "eěcčnňsšzžEĚCČNŇSŠZŽ",
    };

    /// <summary>The text with every accent joined to its letter; one that has no such letter stays.</summary>
    public static string In(string text)
    {
        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (composed.Length > 0 && Accents.TryGetValue(c, out var pairs) && Composed(pairs, composed[^1]) is { } letter)
            {
                composed[^1] = letter;
            }
            else
            {
                composed.Append(c);
            }
        }

        return composed.ToString();
    }

    private static char? Composed(string pairs, char plain)
    {
        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == plain)
            {
                return pairs[i + 1];
            }
        }

        return null;
    }
}
