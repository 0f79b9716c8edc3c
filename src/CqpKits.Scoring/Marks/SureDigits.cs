using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Marks;

/// <summary>
/// Rounds away the last digits of quotients. A mean such as 200/3 is inexact in its 28th digit, and a sum of several could be just above or below a threshold
/// that it equals. Each stage drops the digits that may be wrong, which are far below those of any mark, before values are rounded or compared.
/// </summary>
internal static class SureDigits
{
    private const int OfSource = 22;

    public const int OfItem = 20;

    public const int OfCoarserItem = 17;

    public const int OfCertification = 14;

    /// <summary>The value of a source without inexact digits, then rounded by its rule.</summary>
    public static decimal? Of(Rounding? rounding, decimal? value) => Of(rounding, value, OfSource);

    /// <summary>A value with only <paramref name="digits"/> decimals, then rounded by its rule.</summary>
    public static decimal? Of(Rounding? rounding, decimal? value, int digits) =>
        value is not { } v ? null : rounding is null ? decimal.Round(v, digits) : rounding.Apply(decimal.Round(v, digits));
}
