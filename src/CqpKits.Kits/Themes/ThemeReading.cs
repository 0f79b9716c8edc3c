using System.Globalization;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Yaml;

namespace CqpKits.Kits;

/// <summary>Reads the keys of a theme; every fault is collected, and what is wrong keeps its default.</summary>
internal sealed class ThemeReading(List<Diagnostic> faults)
{
    /// <summary>Characters that a page bears above or below its text: one line, or two in large print.</summary>
    private const int LongestLine = 120;

    /// <summary>The mapping under a key; null when absent or not a mapping. Its unknown keys are reported.</summary>
    public YamlMapping? Mapping(YamlMapping? owner, string key, params string[] known)
    {
        switch (owner?[key])
        {
            case YamlMapping mapping:
                Known(mapping, known);
                return mapping;
            case { } other when other is not YamlScalar { IsEmpty: true }:
                faults.Add(ThemeMessages.NotExpected(key, $"un groupe de clés ({string.Join(", ", known)})", other.Position));
                return null;
            default:
                return null;
        }
    }

    /// <summary>Reports the keys that are not among these.</summary>
    public void Known(YamlMapping mapping, string[] known) =>
        faults.AddRange(mapping.Entries.Where(e => !known.Contains(e.Key.Text)).Select(e => ThemeMessages.UnknownKey(e.Key.Text, e.Key.Position, known)));

    /// <summary>A text; null when absent.</summary>
    public YamlScalar? Text(YamlMapping? owner, string key)
    {
        var node = owner?[key];
        if (node is YamlScalar scalar)
        {
            return scalar.IsEmpty ? null : scalar;
        }

        if (node is not null)
        {
            faults.Add(ThemeMessages.NotExpected(key, "un texte", node.Position));
        }

        return null;
    }

    /// <summary>A short text of one line, for the head or foot of pages; empty when absent or not one.</summary>
    public string Line(YamlMapping? owner, string key)
    {
        if (Text(owner, key) is not { } written)
        {
            return "";
        }

        if (written.Text.Length <= LongestLine && !written.Text.Any(char.IsControl))
        {
            return written.Text.Trim();
        }

        faults.Add(ThemeMessages.LongLine(key, written.Text.Length, LongestLine, written.Position));
        return "";
    }

    /// <summary>A colour of six hexadecimal digits, upper case.</summary>
    public string Colour(YamlMapping? owner, string key, string otherwise, decimal contrast)
    {
        if (Text(owner, key) is not { } written)
        {
            return otherwise;
        }

        if (written.Text.Length != 6 || !written.Text.All(char.IsAsciiHexDigit))
        {
            faults.Add(ThemeMessages.BadColour(key, written.Text, written.Position));
            return otherwise;
        }

        if (Contrast.OnWhite(written.Text) < contrast)
        {
            faults.Add(ThemeMessages.Pale(key, written.Text, FormattableString.Invariant($"{contrast}:1").Replace('.', ','), written.Position));
        }

        return written.Text.ToUpperInvariant();
    }

    /// <summary>A number within bounds; a decimal comma or point.</summary>
    public decimal? Number(YamlMapping? owner, string key, decimal least, decimal most)
    {
        if (Text(owner, key) is not { } written)
        {
            return null;
        }

        const NumberStyles Plain = NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(written.Text.Replace(',', '.'), Plain, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        faults.Add(ThemeMessages.BadNumber(key, written.Text, FormattableString.Invariant($"entre {least} et {most}"), written.Position));
        return null;
    }

    /// <summary><c>true</c> or <c>false</c>, <c>oui</c> or <c>non</c>.</summary>
    public bool Switch(YamlMapping? owner, string key)
    {
        var written = Text(owner, key);
        if (written is not null and not { Text: "true" or "false" or "oui" or "non" })
        {
            faults.Add(ThemeMessages.NotExpected(key, "true ou false", written.Position));
        }

        return written?.Text is "true" or "oui";
    }
}
