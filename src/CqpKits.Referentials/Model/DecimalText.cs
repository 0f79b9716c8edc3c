using System.Globalization;

namespace CqpKits.Referentials.Model;

/// <summary>One text for one number: 70 and 70.0 are written alike.</summary>
internal static class DecimalText
{
    public static string Write(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
