using System.Collections.Frozen;
using System.Globalization;

namespace CqpKits.Returns.Pdf.Content;

/// <summary>Names of glyphs in encodings (Adobe Glyph List, as far as Latin texts need them).</summary>
internal static class GlyphNames
{
    /// <summary>Names of the characters 0x20 to 0x7E.</summary>
    private const string Ascii =
        "space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus comma hyphen period slash zero one two three four five six seven eight nine "
        + "colon semicolon less equal greater question at A B C D E F G H I J K L M N O P Q R S T U V W X Y Z bracketleft backslash bracketright asciicircum underscore grave "
        + "a b c d e f g h i j k l m n o p q r s t u v w x y z braceleft bar braceright asciitilde";

    /// <summary>Names of the characters 0xA0 to 0xFF.</summary>
    private const string Latin =
        "nbspace exclamdown cent sterling currency yen brokenbar section dieresis copyright ordfeminine guillemotleft logicalnot sfthyphen registered macron degree plusminus twosuperior "
        + "threesuperior acute mu paragraph periodcentered cedilla onesuperior ordmasculine guillemotright onequarter onehalf threequarters questiondown Agrave Aacute Acircumflex Atilde "
        + "Adieresis Aring AE Ccedilla Egrave Eacute Ecircumflex Edieresis Igrave Iacute Icircumflex Idieresis Eth Ntilde Ograve Oacute Ocircumflex Otilde Odieresis multiply Oslash Ugrave "
        + "Uacute Ucircumflex Udieresis Yacute Thorn germandbls agrave aacute acircumflex atilde adieresis aring ae ccedilla egrave eacute ecircumflex edieresis igrave iacute icircumflex "
        + "idieresis eth ntilde ograve oacute ocircumflex otilde odieresis divide oslash ugrave uacute ucircumflex udieresis yacute thorn ydieresis";

    private const string Others =
        "Euro\u20AC quotesinglbase\u201A florin\u0192 quotedblbase\u201E ellipsis\u2026 dagger\u2020 daggerdbl\u2021 circumflex\u02C6 perthousand\u2030 Scaron\u0160 guilsinglleft\u2039 OE\u0152 "
        + "Zcaron\u017D quoteleft\u2018 quoteright\u2019 quotedblleft\u201C quotedblright\u201D bullet\u2022 endash\u2013 emdash\u2014 tilde\u02DC trademark\u2122 scaron\u0161 guilsinglright\u203A "
        + "oe\u0153 zcaron\u017E Ydieresis\u0178 fi\uFB01 fl\uFB02 ff\uFB00 ffi\uFB03 ffl\uFB04 minus\u2212 fraction\u2044 dotlessi\u0131 Lslash\u0141 lslash\u0142 middot\u00B7 "
        + "nonbreakingspace\u00A0 softhyphen\u00AD Dcroat\u0110 dcroat\u0111 Cacute\u0106 cacute\u0107 Ccaron\u010C ccaron\u010D Nacute\u0143 nacute\u0144 Zacute\u0179 zacute\u017A Zdotaccent\u017B "
        + "zdotaccent\u017C Aogonek\u0104 aogonek\u0105 Eogonek\u0118 eogonek\u0119 Sacute\u015A sacute\u015B Rcaron\u0158 rcaron\u0159 Ecaron\u011A ecaron\u011B Gbreve\u011E gbreve\u011F "
        + "Idotaccent\u0130 Scedilla\u015E scedilla\u015F Uring\u016E uring\u016F lessequal\u2264 greaterequal\u2265 notequal\u2260";

    private static readonly FrozenDictionary<string, char> Characters = Numbered(Ascii, ' ').Concat(Numbered(Latin, '\u00A0'))
        .Concat(Others.Split(' ').Select(o => KeyValuePair.Create(o[..^1], o[^1]))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The character of a name; null where it is not known.</summary>
    public static string? Text(string name)
    {
        var plain = name.Split('.')[0];
        if (Characters.TryGetValue(plain, out var known))
        {
            return known.ToString();
        }

        var digits = plain is ['u', 'n', 'i', ..] ? plain[3..] : plain is ['u', ..] ? plain[1..] : "";
        return digits.Length is >= 4 and <= 6 && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is < 0xD800 or (>= 0xE000 and <= 0x10FFFF)
            ? char.ConvertFromUtf32(code)
            : null;
    }

    private static IEnumerable<KeyValuePair<string, char>> Numbered(string names, char first) =>
        names.Split(' ').Select((name, i) => KeyValuePair.Create(name, (char)(first + i)));
}
