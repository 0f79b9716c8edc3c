using CqpKits.Forms.Identity;

namespace CqpKits.Forms.Definition;

/// <summary>A form definition as it is frozen: with its canonical text and its identity, settled once, when it is made.</summary>
public sealed class FrozenForm
{
    private FrozenForm(FormDefinition definition, string text) =>
        (Definition, Text, FormId) = (definition, text, ReadableCode.Of(text, 10));

    /// <summary>The definition.</summary>
    public FormDefinition Definition { get; }

    /// <summary>Its canonical text: what the file of the frozen form holds.</summary>
    public string Text { get; }

    /// <summary>Hash of the canonical text: ten characters of <see cref="ReadableCode.Alphabet"/>.</summary>
    public string FormId { get; }

    /// <summary>Freezes a definition.</summary>
    public static FrozenForm Of(FormDefinition definition) => new(definition, FormDefinitionText.Write(definition));
}
