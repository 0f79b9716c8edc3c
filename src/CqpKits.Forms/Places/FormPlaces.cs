using System.Text.Json;
using System.Text.Json.Serialization;

namespace CqpKits.Forms.Places;

/// <summary>The layouts in which a form was ever printed: a file beside the frozen definition, to which layouts are added and from which none is taken.</summary>
public sealed record FormPlaces
{
    private const string CurrentFormat = "cqpkits-emplacements/1";

    /// <summary>Name and version of the format.</summary>
    [JsonPropertyName("format")]
    public string Format { get; init; } = CurrentFormat;

    /// <summary>Id of the frozen definition.</summary>
    [JsonPropertyName("form_id")]
    public required string FormId { get; init; }

    /// <summary>The pages of each layout, by its id.</summary>
    [JsonPropertyName("mises_en_page")]
    public required SortedDictionary<string, IReadOnlyList<PagePlaces>> Layouts { get; init; }

    /// <summary>The file with these layouts added to its own, in the order of their ids.</summary>
    public FormPlaces With(IEnumerable<FormLayout> layouts)
    {
        ArgumentNullException.ThrowIfNull(layouts);
        SortedDictionary<string, IReadOnlyList<PagePlaces>> all = new(Layouts, StringComparer.Ordinal);
        foreach (var layout in layouts)
        {
            all[layout.Id] = layout.Pages;
        }

        return this with { Layouts = all };
    }

    /// <summary>The bytes of the file.</summary>
    public byte[] ToBytes() => [.. JsonSerializer.SerializeToUtf8Bytes(this, PlacesJson.Canonical.FormPlaces), (byte)'\n'];

    /// <summary>Reads a file; null for one that is none, or of which a layout is not what its id says.</summary>
    public static FormPlaces? Read(ReadOnlySpan<byte> file)
    {
        try
        {
            return JsonSerializer.Deserialize(file, PlacesJson.Canonical.FormPlaces) is { Format: CurrentFormat } places && places.Layouts.All(l => new FormLayout(l.Value).Id == l.Key) ? places : null;
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            return null;
        }
    }
}

/// <summary>Source-generated JSON of the places of forms.</summary>
[JsonSerializable(typeof(FormPlaces))]
internal sealed partial class PlacesJson : JsonSerializerContext
{
    public static PlacesJson Canonical { get; } = new(CanonicalJson.Options());
}
