using Markdig.Syntax.Inlines;

namespace CqpKits.Authoring.Composition;

/// <summary>Signs that Markdown took for an emphasis, and dropped, where the author meant to print them.</summary>
internal static class SlippedEmphasis
{
    /// <summary>What they are, with what to write; null for a true emphasis.</summary>
    public static string? NameOf(EmphasisInline emphasis) => emphasis switch
    {
        { DelimiterChar: '_', Parent: not EmphasisInline, FirstChild: EmphasisInline { DelimiterChar: '_' } } => "des traits « ___ » collés à un mot (mettez une espace avant et après, ou placez un champ)",
        { DelimiterChar: '*' } when IsProduct(emphasis) => "un calcul avec « * » (écrivez « × », ou « \\* »)",
        { DelimiterChar: '*' } when IsNote(emphasis) => "des étoiles entre parenthèses, « (*) » (écrivez « (\\*) »)",
        _ => null,
    };

    /// <summary>« 12*5*3 ».</summary>
    private static bool IsProduct(EmphasisInline emphasis) =>
        (char.IsDigit(Last(emphasis.PreviousSibling)) && char.IsDigit(First(emphasis.FirstChild)))
        || (char.IsDigit(Last(emphasis.LastChild)) && char.IsDigit(First(emphasis.NextSibling)));

    /// <summary>« (*) … (*) ».</summary>
    private static bool IsNote(EmphasisInline emphasis) => First(emphasis.FirstChild) is ')' or ']' || Last(emphasis.LastChild) is '(' or '[';

    private static char First(Markdig.Syntax.Inlines.Inline? inline) =>
        inline is LiteralInline { Content.IsEmpty: false } literal ? literal.Content.Text[literal.Content.Start] : '\0';

    private static char Last(Markdig.Syntax.Inlines.Inline? inline) =>
        inline is LiteralInline { Content.IsEmpty: false } literal ? literal.Content.Text[literal.Content.End] : '\0';
}
