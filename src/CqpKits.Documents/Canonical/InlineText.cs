using System.Globalization;
using System.Text;
using CqpKits.Documents.Blocks;

namespace CqpKits.Documents.Canonical;

/// <summary>Writes inlines for <see cref="DocumentText"/>: <c>**gras**</c>, <c>*emphase*</c>, <c>[code R.2]</c>, <c>[champ R.2.notes]</c>.</summary>
internal sealed class InlineText : IInlineVisitor<int>
{
    private readonly StringBuilder text = new();
    private readonly List<PlacedField> fields = [];

    public int Length => text.Length;

    /// <summary>The fields written so far, in order.</summary>
    public IReadOnlyList<PlacedField> Fields => fields;

    /// <summary>The text with its special spaces, line breaks and marks of this notation escaped.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '\\' or '*' or '[' or '~' => $"\\{c}",
                '\n' => "\\n",
                '\t' => "\\t",
                '\u00A0' => "~",
                '\u202F' => "\\,",
                _ when IsInvisible(c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    public override string ToString() => text.ToString();

    public void Write(IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            inline.Accept(this);
        }
    }

    public int Visit(TextRun text) => Append(Escape(text.Text));

    public int Visit(Strong strong) => Between("**", strong.Content, "**");

    public int Visit(Emphasis emphasis) => Between("*", emphasis.Content, "*");

    public int Visit(PrintedCode code) => Append($"[code {Escape(code.Code)}]");

    public int Visit(LineBreak lineBreak) => Append("\\n");

    public int Visit(PlacedField field)
    {
        fields.Add(field);
        return Append($"[{(field.Box is null ? "champ" : "case")} {Escape(field.SpotId)}]");
    }

    public int Visit(PageReference reference) => Append($"[page de #{Escape(reference.Anchor)}]");

    private int Between(string open, IReadOnlyList<Inline> content, string close)
    {
        Append(open);
        Write(content);
        return Append(close);
    }

    private int Append(string piece)
    {
        text.Append(piece);
        return 0;
    }

    private static bool IsInvisible(char c) => c != ' ' && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator;
}
