using System.Text;

namespace CqpKits.Authoring.Dialect;

/// <summary>Reads <c>nom[contenu]{attributs}</c> on one line. Reading stops at the first fault, which is in the result.</summary>
/// <param name="text">The text that contains it.</param>
/// <param name="end">End of its line in <paramref name="text"/>, exclusive.</param>
/// <param name="toRendered">Converts an offset in <paramref name="text"/> to one in the rendered text.</param>
internal sealed class HeaderReader(string text, int end, Func<int, int> toRendered)
{
    private int at;
    private HeaderFault? fault;

    /// <summary>Offset in the text where reading stopped.</summary>
    public int End => at;

    /// <summary>The name that starts at an offset: a letter, then letters, digits, « - » and « _ ». Empty when there is none.</summary>
    public static string NameAt(string text, int start, int end)
    {
        var stop = start;
        while (stop < end && (char.IsLetter(text[stop]) || (stop > start && (char.IsDigit(text[stop]) || text[stop] is '-' or '_'))))
        {
            stop++;
        }

        return text[start..stop];
    }

    /// <summary>Reads from the first colon, at <paramref name="start"/>.</summary>
    public DirectiveHeader Read(int start, int colons)
    {
        at = start + colons;
        SkipSpaces(onlyForBlocks: colons > 1);
        var name = NameAt(text, at, end);
        at += name.Length;
        var content = Peek() == '[' ? ReadContent() : null;
        SkipSpaces(onlyForBlocks: colons > 1);
        var attributes = fault is null && Peek() == '{' ? new AttributeReader(text, end, toRendered).Read(ref at, ref fault) : DirectiveAttributes.None;
        return new DirectiveHeader { Name = name, Offset = toRendered(start), Content = content, Attributes = attributes, Fault = fault };
    }

    private char Peek() => at < end ? text[at] : '\n';

    private void SkipSpaces(bool onlyForBlocks)
    {
        while (onlyForBlocks && Peek() is ' ' or '\t' && at < end)
        {
            at++;
        }
    }

    private string ReadContent()
    {
        var open = at++;
        var depth = 1;
        var content = new StringBuilder();
        for (; Peek() != '\n'; at++)
        {
            var c = text[at];
            if (c == '\\' && at + 1 < end && char.IsAsciiLetterOrDigit(text[at + 1]) == false)
            {
                content.Append(text[++at]);
                continue;
            }

            depth += c switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0)
            {
                at++;
                return content.ToString();
            }

            content.Append(c);
        }

        fault = new HeaderFault("le crochet ouvert n'est pas fermé sur la même ligne", toRendered(open));
        return content.ToString();
    }
}
