using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CqpKits.Yaml.Schemas;

namespace CqpKits.Yaml.Shapes;

/// <summary>A number, with a decimal comma or point.</summary>
public sealed partial class NumberShape() : ScalarShape<decimal>("un nombre")
{
    /// <inheritdoc />
    public override JsonObject Schema(KnownWords known) => SchemaNodes.Number(Pattern);

    /// <summary>The regular expression of a number: a sign, up to 12 digits, then perhaps a comma or point and up to 12 digits.</summary>
    public static string Pattern => Written().ToString();

    /// <summary>
    /// Reads a number that matches <see cref="Pattern"/>, such as <c>70,5</c> or <c>-70.5</c>; false for anything else. There is no thousands
    /// separator and no exponent.
    /// </summary>
    public static bool TryParse(string text, out decimal value)
    {
        value = 0;
        return Written().IsMatch(text) && decimal.TryParse(
            text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <inheritdoc />
    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, out decimal value)
    {
        if (TryParse(text, out value))
        {
            return true;
        }

        log.Report(ShapeMessages.NotANumber(scalar, "un nombre"));
        return false;
    }

    [GeneratedRegex(@"^-?[0-9]{1,12}([.,][0-9]{1,12})?\z")]
    private static partial Regex Written();
}

/// <summary>A whole number from 1.</summary>
public sealed class CountShape() : ScalarShape<int>("un nombre entier")
{
    /// <inheritdoc />
    public override JsonObject Schema(KnownWords known) => SchemaNodes.Count();

    /// <inheritdoc />
    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, out int value)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value > 0)
        {
            return true;
        }

        log.Report(ShapeMessages.NotANumber(scalar, "un nombre entier à partir de 1"));
        return false;
    }
}
