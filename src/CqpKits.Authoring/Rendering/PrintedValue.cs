using System.Globalization;
using System.Numerics;
using CqpKits.French;
using Scriban.Runtime;

namespace CqpKits.Authoring.Rendering;

/// <summary>Writes values as text. Only texts and numbers can be printed: lists, objects, truth values and missing values cannot.</summary>
internal static class PrintedValue
{
    /// <summary>The text, or null when the value cannot be printed.</summary>
    public static string? Of(object? value) => value switch
    {
        string text => text,
        char letter => letter.ToString(),
        decimal number => FrenchText.Number(number),
        double number when Math.Abs(number) < 1e15 => FrenchText.Number((decimal)number),
        int or long or uint or ulong or short or byte or BigInteger => string.Format(CultureInfo.InvariantCulture, "{0}", value),
        _ => null,
    };

    /// <summary>The type of a value in French, with article, for messages.</summary>
    public static string Describe(object? value) => value switch
    {
        null => "une valeur absente",
        string => "un texte",
        bool => "vrai ou faux",
        ScriptArray => "une liste",
        ScriptObject => "un objet",
        RawMarkdown => "un texte brut",
        _ when Of(value) is not null => "un nombre",
        _ => "une fonction",
    };
}
