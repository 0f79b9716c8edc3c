using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CqpKits.Yaml.Schemas;

namespace CqpKits.Yaml.Shapes;

/// <summary>One of a few words.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
/// <param name="choices">The words, in the order in which they are shown.</param>
public sealed class ChoiceShape<T>(params (string Word, T Value)[] choices) : ScalarShape<T>("un mot")
    where T : notnull
{
    /// <summary>The words, in the order in which they are shown.</summary>
    public IEnumerable<string> Words => choices.Select(c => c.Word);

    /// <summary>Words that other kinds of the same mapping take, which the message about an unknown word names too.</summary>
    public IReadOnlyList<string> WordsOfOtherKinds { get; init; } = [];

    /// <summary>The word for a value.</summary>
    public string WordFor(T value) => choices.First(c => c.Value.Equals(value)).Word;

    /// <inheritdoc />
    public override JsonObject Schema(KnownWords known) => SchemaNodes.Words(Words);

    /// <inheritdoc />
    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, [MaybeNullWhen(false)] out T value)
    {
        foreach (var choice in choices)
        {
            if (choice.Word == text)
            {
                value = choice.Value;
                return true;
            }
        }

        log.Report(ShapeMessages.UnknownWord(scalar, Words.Concat(WordsOfOtherKinds)));
        value = default;
        return false;
    }
}

/// <summary>Yes or no: <c>oui</c> or <c>true</c>, <c>non</c> or <c>false</c>.</summary>
public sealed class YesNoShape() : ScalarShape<bool>("« oui » ou « non »")
{
    private static readonly string[] Words = ["oui", "non", "true", "false"];

    /// <inheritdoc />
    public override JsonObject Schema(KnownWords known) => SchemaNodes.YesNo();

    /// <inheritdoc />
    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, out bool value)
    {
        value = text is "oui" or "true";
        if (Words.Contains(text))
        {
            return true;
        }

        log.Report(ShapeMessages.UnknownWord(scalar, Words));
        return false;
    }
}
