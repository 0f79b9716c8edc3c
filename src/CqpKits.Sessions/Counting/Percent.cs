using CqpKits.French;

namespace CqpKits.Sessions.Counting;

/// <summary>Figures in percent, as statistics give them: to one decimal.</summary>
internal static class Percent
{
    /// <summary>The figure, rounded.</summary>
    public static decimal Rounded(decimal figure) => Math.Round(figure, 1, MidpointRounding.AwayFromZero);

    /// <summary>« 62,5 % ».</summary>
    public static string Text(decimal rounded) => $"{FrenchText.Number(rounded)} %";
}
