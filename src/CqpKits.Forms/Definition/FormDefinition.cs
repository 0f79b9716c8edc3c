using System.Text.Json.Serialization;
using CqpKits.Forms.Identity;
using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Forms.Definition;

/// <summary>
/// A form as it was issued, frozen: all that reading and scoring it needs, whatever has become of the référentiel since.
/// Its identity is the hash of its canonical text (<see cref="FrozenForm"/>).
/// </summary>
public sealed record FormDefinition
{
    /// <summary>Version of this file format.</summary>
    public const string CurrentFormat = "cqpkits-formulaire/1";

    /// <summary>Always <see cref="CurrentFormat"/> when written.</summary>
    [JsonPropertyName("format")]
    public string Format { get; init; } = CurrentFormat;

    /// <summary>Code of the certification.</summary>
    [JsonPropertyName("certification")]
    public required string Certification { get; init; }

    /// <summary>Official title of the certification.</summary>
    [JsonPropertyName("intitule")]
    public required string CertificationTitle { get; init; }

    /// <summary>Version of the référentiel.</summary>
    [JsonPropertyName("version")]
    public required string Version { get; init; }

    /// <summary>Code of the form, e.g. <c>grille-observation</c>.</summary>
    [JsonPropertyName("formulaire")]
    public required string Form { get; init; }

    /// <summary>Name of the document.</summary>
    [JsonPropertyName("titre")]
    public required string Title { get; init; }

    /// <summary>Role whose kit it belongs to.</summary>
    [JsonPropertyName("role")]
    public required string Role { get; init; }

    /// <summary>Code of the source of its marks.</summary>
    [JsonPropertyName("evaluateur")]
    public required string Assessor { get; init; }

    /// <summary>What its marks are.</summary>
    [JsonPropertyName("portee")]
    [JsonConverter(typeof(MarkScopeConverter))]
    public required MarkScope Scope { get; init; }

    /// <summary>Fields in declared order, each with what is printed around it.</summary>
    [JsonPropertyName("champs")]
    public required IReadOnlyList<FormField> Fields { get; init; }

    /// <summary>The nodes that marks count for, in the référentiel's order.</summary>
    [JsonPropertyName("noeuds")]
    public required IReadOnlyList<FormNode> Nodes { get; init; }

    /// <summary>Rule sets in force when it was issued.</summary>
    [JsonPropertyName("regles")]
    public required IReadOnlyList<RuleReference> Rules { get; init; }

    /// <summary>The field with this id, or null.</summary>
    public FormField? Field(string id) => Fields.FirstOrDefault(f => f.Id == id);
}

/// <summary>A node that marks count for.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Label">Its label when the form was issued.</param>
public sealed record FormNode([property: JsonPropertyName("code")] string Code, [property: JsonPropertyName("libelle")] string Label);

/// <summary>A rule set, by code and by the hash of what it said.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Hash">Hash of its canonical text.</param>
public sealed record RuleReference([property: JsonPropertyName("code")] string Code, [property: JsonPropertyName("empreinte")] string Hash)
{
    /// <summary>The reference to a rule set as it is now.</summary>
    public static RuleReference Of(RuleSet rules) => new(rules.Code, ReadableCode.Of(RuleSetText.Write(rules), 10));
}
