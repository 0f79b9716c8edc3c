using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Diagnostics;

namespace CqpKits.Forms.Definition;

/// <summary>The canonical text of a form definition: indented JSON, French keys, fixed order, line feeds, one at the end.</summary>
public static class FormDefinitionText
{
    /// <summary>The canonical text.</summary>
    public static string Write(FormDefinition definition) =>
        JsonSerializer.Serialize(definition, FormDefinitionJson.Canonical.FormDefinition) + "\n";

    /// <summary>Reads a frozen definition back; a damaged file or an unknown format is an error that names the file.</summary>
    public static Checked<FrozenForm> Read(SourceFile file)
    {
        try
        {
            var definition = JsonSerializer.Deserialize(file.Text, FormDefinitionJson.Canonical.FormDefinition);
            return definition is { Format: FormDefinition.CurrentFormat }
                ? Checked.Of(FrozenForm.Of(definition))
                : Checked.Failed<FrozenForm>(FormMessages.UnknownFormat(file.Path, definition?.Format));
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            return Checked.Failed<FrozenForm>(FormMessages.DamagedDefinition(file.Path));
        }
    }
}

/// <summary>Source-generated JSON of frozen definitions.</summary>
[JsonSerializable(typeof(FormDefinition))]
internal sealed partial class FormDefinitionJson : JsonSerializerContext
{
    public static FormDefinitionJson Canonical { get; } = new(CanonicalJson.Options());
}
