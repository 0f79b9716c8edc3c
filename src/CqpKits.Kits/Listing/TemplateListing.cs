using System.Text.Json.Serialization;

namespace CqpKits.Kits.Listing;

/// <summary>A template that a form, a document or a kit may name.</summary>
/// <param name="Name">The name that is written after <c>modele</c>.</param>
/// <param name="File">Path of its file; with « [programme]/ » before it when it is the program's own.</param>
/// <param name="Says">What it makes, and of which fields, in the words at its top; empty when it says nothing.</param>
/// <param name="Needs">Parts of the référentiel without which it makes nothing.</param>
/// <param name="UsedBy">What names it: « agc : grille-vae ».</param>
public sealed record TemplateListing(
    [property: JsonPropertyName("nom")] string Name,
    [property: JsonPropertyName("fichier")] string File,
    [property: JsonPropertyName("dit")] string Says,
    [property: JsonPropertyName("exige")] IReadOnlyList<string> Needs,
    [property: JsonPropertyName("employe_par")] IReadOnlyList<string> UsedBy);
