using System.Text.Json.Serialization;

namespace CqpKits.Kits.Listing;

/// <summary>The kits, documents and forms of a certification.</summary>
public sealed record CertificationListing
{
    /// <summary>Code.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    /// <summary>Official title.</summary>
    [JsonPropertyName("intitule")]
    public required string Title { get; init; }

    /// <summary>Version of the référentiel.</summary>
    [JsonPropertyName("version")]
    public required string Version { get; init; }

    /// <summary>Path of the theme in use; null for the default theme.</summary>
    [JsonPropertyName("theme")]
    public string? Theme { get; init; }

    /// <summary>Kits as declared; empty when there are none and each role receives its forms.</summary>
    [JsonPropertyName("kits")]
    public required IReadOnlyList<KitListing> Kits { get; init; }

    /// <summary>Documents that are printed and not filled.</summary>
    [JsonPropertyName("documents")]
    public required IReadOnlyList<DocumentListing> Documents { get; init; }

    /// <summary>Forms as declared.</summary>
    [JsonPropertyName("formulaires")]
    public required IReadOnlyList<FormListing> Forms { get; init; }
}

/// <summary>A kit.</summary>
/// <param name="Role">Role that receives it.</param>
/// <param name="Title">Title.</param>
/// <param name="Recipient">The persons who receive it, in words.</param>
/// <param name="Copies">How many, in words.</param>
/// <param name="Documents">Codes, in the order of the kit.</param>
/// <param name="Cover">Path of the template of the booklet's cover; null for no booklet.</param>
public sealed record KitListing(
    [property: JsonPropertyName("role")] string Role,
    [property: JsonPropertyName("intitule")] string Title,
    [property: JsonPropertyName("destinataire")] string Recipient,
    [property: JsonPropertyName("exemplaires")] string Copies,
    [property: JsonPropertyName("documents")] IReadOnlyList<string> Documents,
    [property: JsonPropertyName("livret")] string? Cover);

/// <summary>A document.</summary>
/// <param name="Code">Code.</param>
/// <param name="Title">Title.</param>
/// <param name="Template">Template used, with its folder.</param>
/// <param name="Files">Number of files it gives.</param>
public sealed record DocumentListing(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("titre")] string Title,
    [property: JsonPropertyName("modele")] string Template,
    [property: JsonPropertyName("fichiers")] int Files);

/// <summary>A form.</summary>
/// <param name="Code">Code.</param>
/// <param name="Title">Title.</param>
/// <param name="Role">Role that fills it.</param>
/// <param name="Copies">How many, in words.</param>
/// <param name="Template">Template used, with its folder; null for a form that is laid out from its fields.</param>
/// <param name="Fields">Fields as declared.</param>
public sealed record FormListing(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("titre")] string Title,
    [property: JsonPropertyName("role")] string Role,
    [property: JsonPropertyName("exemplaires")] string Copies,
    [property: JsonPropertyName("modele")] string? Template,
    [property: JsonPropertyName("champs")] IReadOnlyList<FieldListing> Fields);

/// <summary>A field, or a field for each item of a collection.</summary>
/// <param name="Id">Id as declared.</param>
/// <param name="Label">Label.</param>
/// <param name="Nature">Nature, in words.</param>
/// <param name="Ids">Ids of the fields it gives.</param>
public sealed record FieldListing(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("libelle")] string Label,
    [property: JsonPropertyName("nature")] string Nature,
    [property: JsonPropertyName("ids")] IReadOnlyList<string> Ids);
