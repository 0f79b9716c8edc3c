using System.Text;

namespace CqpKits.Returns.OpenDocument;

/// <summary>White space of OpenDocument (part 3, 6.1.2): in a paragraph, runs of it are one space, and none at its start; more are elements.</summary>
internal static class OdtSpaces
{
    /// <summary>The text as it shows.</summary>
    /// <param name="text">As it stands in the file.</param>
    /// <param name="afterSpace">Whether a space, or the start of the paragraph, comes just before; then, whether the text ends in one.</param>
    public static string Collapse(string text, ref bool afterSpace)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isSpace = c is ' ' or '\t' or '\r' or '\n';
            if (!isSpace || !afterSpace)
            {
                shown.Append(isSpace ? ' ' : c);
            }

            afterSpace = isSpace;
        }

        return shown.ToString();
    }
}
