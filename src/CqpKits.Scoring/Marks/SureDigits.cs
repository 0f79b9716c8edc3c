using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Marks;

/// <summary>
/// A mean that has no finite decimals (200/3) is cut at the 28th digit, and several of them may add up to just above or below the threshold that they meet:
/// each stage gives up the digits that may be wrong, far below those of any mark, before anything is rounded or compared.
/// </summary>
internal static class SureDigits
{
    private const int OfSource = 22;

    public const int OfItem = 20;

    public const int OfCoarserItem = 17;

    public const int OfCertification = 14;

    /// <summary>A source's value, then rounded as its rule says.</summary>
    public static decimal? Of(Rounding? rounding, decimal? value) => Of(rounding, value, OfSource);

    /// <summary>A value of which so many decimals are sure, then rounded as its rule says.</summary>
    public static decimal? Of(Rounding? rounding, decimal? value, int digits) =>
        value is not { } v ? null : rounding is null ? decimal.Round(v, digits) : rounding.Apply(decimal.Round(v, digits));
}
