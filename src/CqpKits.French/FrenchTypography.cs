using System.Text;

namespace CqpKits.French;

/// <summary>
/// Sets a text as French prints it: the apostrophe ’ after a letter, … for three points, « n° 1 » with its space, and no-break spaces (<see cref="FrenchSpacing"/>).
/// Letters and digits never change, so that the text compares equal to the first one by <see cref="FrenchText.Fold"/>, but for the space of « n° 1 ».
/// </summary>
public static class FrenchTypography
{
    /// <summary>The text as it is printed.</summary>
    public static string Set(string text) => FrenchSpacing.Set(text.AsSpan().IndexOfAny("'.°") < 0 ? text : Signs(text));

    private static string Signs(string text)
    {
        var set = new StringBuilder(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            var before = i > 0 ? text[i - 1] : '\0';
            switch (text[i])
            {
                case '\'' when char.IsLetter(before):
                    set.Append('’');
                    break;
                case '.' when IsEllipsis(text, i):
                    set.Append('…');
                    i += 2;
                    break;
                case '°' when before is 'n' or 'N' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]):
                    set.Append("°\u00A0");
                    break;
                default:
                    set.Append(text[i]);
                    break;
            }
        }

        return set.ToString();
    }

    /// <summary>Whether exactly three points start here: a row of more is a line to write on.</summary>
    private static bool IsEllipsis(string text, int i) =>
        text.AsSpan(i).StartsWith("...") && (i == 0 || text[i - 1] != '.') && (i + 3 == text.Length || text[i + 3] != '.');
}
