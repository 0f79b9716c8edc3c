using System.Text;

namespace CqpKits.Testing.Pdf;

/// <summary>Texts in the syntax of PDF, as one program or another writes them.</summary>
internal static class PdfSyntax
{
    /// <summary>Big-endian Unicode, in hexadecimal digits.</summary>
    public static string Wide(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>Little-endian Unicode, in parentheses.</summary>
    public static string Little(string text) => Literal(Encoding.Latin1.GetString([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]));

    /// <summary>UTF-8 with its mark.</summary>
    public static string Utf8(string text) => Literal(Encoding.Latin1.GetString([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]));

    /// <summary>A string in parentheses.</summary>
    public static string Literal(string bytes)
    {
        var text = new StringBuilder("(");
        foreach (var c in bytes)
        {
            text.Append(c switch { '(' or ')' or '\\' => $"\\{c}", '\n' => "\\n", '\r' => "\\r", < ' ' or > '~' => $"\\{Convert.ToString(c, 8).PadLeft(3, '0')}", _ => c.ToString() });
        }

        return text.Append(')').ToString();
    }

    /// <summary>The encoding of documents, where it has the characters; else Unicode.</summary>
    public static string Document(string text) =>
        text.Any(c => c is > '\u00FF' or (>= '\u0080' and <= '\u00A0') or (>= '\u0018' and < ' ')) ? Wide(text) : Literal(text);
}
