using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Reading;

namespace CqpKits.Referentials.Checking;

/// <summary>Writes numbers, bounds and tests in French notation, for messages.</summary>
internal static class ValueWords
{
    /// <summary>The number with a decimal comma.</summary>
    public static string Number(decimal value) => DecimalText.Write(value).Replace('.', ',');

    /// <summary>« de 0 à 100 ».</summary>
    public static string Range(Scale scale) => $"de {Number(scale.Minimum)} à {Number(scale.Maximum)}";

    /// <summary>The test as it is written in a file, with a decimal comma: « &gt; 70,5 ».</summary>
    public static string Test(ThresholdTest test) => ThresholdTestShape.Write(test).Replace('.', ',');
}
