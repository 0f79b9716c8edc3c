using CqpKits.French;

namespace CqpKits.Scoring.Findings;

/// <summary>A mark on the scale on which it was given, before « ramene_a » converted it.</summary>
/// <param name="Value">The mark, exact.</param>
/// <param name="Maximum">The greatest mark of that scale.</param>
/// <param name="Unit">Unit of that scale: <c>%</c>, <c>/30</c>; empty for none.</param>
public sealed record GivenValue(decimal Value, decimal Maximum, string Unit)
{
    /// <summary>The converted value after the given one, « 17/30, soit 11,33/20 »; alone when both are the same.</summary>
    /// <param name="given">The given mark, or null when it is not one mark of one scale.</param>
    /// <param name="value">The converted value.</param>
    /// <param name="unit">Unit of the converted value.</param>
    /// <param name="written">The converted value as it is written alone.</param>
    /// <param name="writtenWithUnit">The converted value as it is written after the given one.</param>
    internal static string Before(GivenValue? given, decimal value, string unit, string written, string writtenWithUnit) =>
        given is null || (given.Value == value && given.Unit == unit) ? written : $"{given.Words()}, soit {writtenWithUnit}";

    /// <summary>« 17/30 », or where the scale has no unit « 17 sur 30 ».</summary>
    internal string Words() => Unit.Length == 0 ? $"{FrenchText.Rounded(Value)} sur {FrenchText.Number(Maximum)}" : ValueText.Display(Value, Unit, []);
}
