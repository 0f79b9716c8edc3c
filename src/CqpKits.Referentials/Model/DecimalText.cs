using System.Globalization;

namespace CqpKits.Referentials.Model;

/// <summary>Writes a number with a decimal point and no trailing zeros, so that 70 and 70.0 give the same text.</summary>
internal static class DecimalText
{
    public static string Write(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
