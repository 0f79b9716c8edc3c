using System.Globalization;

namespace CqpKits.Sheets.Reading.Formats;

/// <summary>A number format: what a cell shows of what it stores.</summary>
internal sealed class NumberFormat
{
    private readonly IReadOnlyList<FormatSection> numbers;
    private readonly FormatSection? text;

    private NumberFormat(IReadOnlyList<FormatSection> sections)
    {
        text = sections.Count == 4 || sections[^1].IsText ? sections[^1] : null;
        numbers = text is null || sections.Count == 1 ? sections : [.. sections.SkipLast(1)];
    }

    /// <summary>The format without a code.</summary>
    public static NumberFormat General { get; } = Of(BuiltInFormats.General);

    /// <summary>The format of a code.</summary>
    public static NumberFormat Of(string code) => new(FormatCode.Parse(code.Length == 0 ? BuiltInFormats.General : code));

    /// <summary>What a number is shown as.</summary>
    public ShownValue Show(decimal value, bool countsFrom1904)
    {
        if (SectionOf(value) is not { } section)
        {
            return new ShownValue(NumberNature.Plain, "####", false, null);
        }

        if (section.IsGeneral)
        {
            return new ShownValue(NumberNature.Plain, French(value), true, section.Colour);
        }

        return section.IsTime
            ? ShownTime.Of(section, value, countsFrom1904)
            : ShownNumber.Of(section, IsSigned(section) ? value : Math.Abs(value), value);
    }

    /// <summary>What a text is shown as.</summary>
    public ShownValue Show(string stored)
    {
        var shown = text is null ? stored : string.Concat(text.Pieces.Select(p => p.Kind == FormatPieceKind.Text ? stored : p.Kind == FormatPieceKind.General ? "" : p.Text));
        return new ShownValue(NumberNature.Plain, shown, shown.Trim() == stored.Trim(), text?.Colour);
    }

    /// <summary>A number with comma, as typed.</summary>
    public static string French(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture).Replace('.', ',');

    private FormatSection? SectionOf(decimal value) => numbers switch
    {
        [] => null,
        _ when numbers.Any(s => s.Condition is not null) => numbers.Where((s, i) => Condition(s, i)?.Holds(value) ?? true).FirstOrDefault(),
        [var only] => only,
        [var first, var second] => value >= 0 ? first : second,
        [var first, var second, var third, ..] => value > 0 ? first : value < 0 ? second : third,
    };

    /// <summary>A section without condition beside others that have one takes positive numbers, then negative ones, then the rest.</summary>
    private FormatCondition? Condition(FormatSection section, int index) => section.Condition
        ?? (index == numbers.Count - 1 ? null : index == 0 ? new FormatCondition(">", 0) : new FormatCondition("<", 0));

    /// <summary>Whether the minus of a negative number is shown by itself: a section made for negative numbers writes it.</summary>
    private bool IsSigned(FormatSection section) =>
        section.Condition is { } condition ? !condition.IsNegative : numbers.Count == 1 || !ReferenceEquals(section, numbers[1]);
}
