using CqpKits.Kits.Importing.Structure;

namespace CqpKits.Kits.Importing.Understanding;

/// <summary>What a line of an outline says of itself.</summary>
/// <param name="Line">Number of its line in the file.</param>
/// <param name="Indent">How far it is indented: column, then spaces.</param>
/// <param name="Text">The text.</param>
/// <param name="Leading">The code or number before it, or null.</param>
internal sealed record OutlineMarks(int Line, int Indent, string Text, LeadingCode? Leading)
{
    private const int Column = 100;

    /// <summary>Whether a bullet stands before it.</summary>
    public bool IsBulleted { get; private init; }

    /// <summary>The kind of the lines below it, where it is only a title for them: « Savoir-faire : ».</summary>
    public NodeKind? Section { get; private init; }

    /// <summary>The kind that its words or the letters of its code say; null where they do not.</summary>
    public NodeKind? Kind { get; private init; }

    /// <summary>Parts of its number: 2 for « 1.2 » and for « C1.2 ».</summary>
    public int Depth => (Leading?.Code ?? Leading?.Number)?.Count(c => c is '.' or '-') + 1 ?? 0;

    /// <summary>Whether a text has a number, a code or a bullet before it.</summary>
    public static bool Are(string text) => text.Trim().Length > 0 && Of(0, 0, text.Split('\n')[0]) is { Leading.IsSure: true } or { IsBulleted: true };

    /// <summary>The marks of a line.</summary>
    /// <param name="line">Number of the line.</param>
    /// <param name="column">Column in which it stands, from 0.</param>
    /// <param name="raw">The text with its indentation.</param>
    public static OutlineMarks Of(int line, int column, string raw)
    {
        var indent = (column * Column) + Math.Min(raw.Length - raw.TrimStart().Length, Column - 1);
        var isBulleted = CellItems.IsBulleted(raw);
        var text = isBulleted ? CellItems.WithoutBullet(raw) : CellItems.OneText(raw);
        var leading = LeadingCode.Of(text);
        leading = leading is { IsSure: false, Code: { } code } && !code.Any(char.IsAsciiDigit) ? null : leading;
        var section = leading is null && !isBulleted ? HeadingWords.KindOf(text.TrimEnd(':', ' ', '\u00A0')) : null;
        return new OutlineMarks(line, indent, text, leading)
        {
            IsBulleted = isBulleted,
            Section = section,
            Kind = leading?.Kind ?? (leading?.Code is { } known ? KindOfLetters(known) : null),
        };
    }

    /// <summary>The lines, where a number without a sign behind it, « 1 Accueillir », counts only if others have several parts, « 1.1 ».</summary>
    public static IReadOnlyList<OutlineMarks> Sure(IReadOnlyList<OutlineMarks> lines) => lines.Any(l => l is { Leading.Number: not null, Depth: > 1 })
        ? lines
        : [.. lines.Select(l => l.Leading is { Number: not null, IsSure: false } ? l with { Leading = null } : l)];

    /// <summary>The kind that the letters of a code mean everywhere; null for C, whose depth tells, and for others.</summary>
    public static NodeKind? KindOfLetters(string code) => string.Concat(code.TakeWhile(char.IsAsciiLetter)) switch
    {
        "BC" or "B" or "BLOC" => NodeKind.Block,
        "D" or "DOM" => NodeKind.Domain,
        "A" or "ACT" => NodeKind.Activity,
        "T" => NodeKind.Task,
        "SF" => NodeKind.KnowHow,
        "CE" or "CR" or "CRIT" => NodeKind.Criterion,
        "I" or "IND" => NodeKind.Indicator,
        _ => null,
    };
}
