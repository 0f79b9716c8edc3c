namespace CqpKits.Yaml.Shapes;

/// <summary>Where a key has an effect, given the keys beside it: one that would be accepted and do nothing is refused by its mapping.</summary>
/// <param name="Acts">Whether it has one in a mapping.</param>
/// <param name="GoesWith">What it goes with, in French, as an end of « cette clé … ».</param>
public sealed record KeyEffect(Func<YamlMapping, bool> Acts, string GoesWith)
{
    /// <summary>It has an effect only where another key has one of these words; where that key is missing or no text, that is another fault.</summary>
    public static KeyEffect With(string key, params IReadOnlyList<string> words) => new(
        mapping => mapping[key] is not YamlScalar { Text: var word } || words.Contains(word),
        $"va avec {string.Join(" ou ", words.Select((word, i) => i == 0 ? $"« {key}: {word} »" : $"« {word} »"))}");

    /// <summary>It has no effect anywhere in this place.</summary>
    /// <param name="why">Why, as an end of « cette clé … ».</param>
    public static KeyEffect None(string why) => new(_ => false, why);
}
