using System.Globalization;
using System.Text.Json.Serialization;
using CqpKits.Forms.Identity;

namespace CqpKits.Forms.Places;

/// <summary>
/// Where the fields of a printed form stand. A form may be laid out in several ways: in large print, with another logo, with a name that takes two lines. Every page says which one is its own
/// (<see cref="PageCode"/>).
/// </summary>
public sealed class FormLayout
{
    /// <summary>Characters of an id.</summary>
    private const int IdLength = 6;

    /// <param name="pages">The pages, in order.</param>
    public FormLayout(IReadOnlyList<PagePlaces> pages)
    {
        Pages = pages;
        Id = ReadableCode.Of(string.Join('\n', pages.SelectMany(Lines)), IdLength);
    }

    /// <summary>The pages, in order.</summary>
    public IReadOnlyList<PagePlaces> Pages { get; }

    /// <summary>Hash of the pages: six characters of <see cref="ReadableCode.Alphabet"/>.</summary>
    public string Id { get; }

    /// <summary>A page as its part of the identity: it must never change, as paper bears what was made of it.</summary>
    private static IEnumerable<string> Lines(PagePlaces page) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"{page.Width:0.##} {page.Height:0.##} {page.Code}"),
        string.Join(' ', page.Marks.All),
        .. page.Spots.Select(s => $"{s.Key} {s.Value}"),
    ];
}

/// <summary>What stands where on a page.</summary>
/// <param name="Width">Width of the paper, millimetres.</param>
/// <param name="Height">Height of the paper, millimetres.</param>
/// <param name="Code">The square code, without the white around it.</param>
/// <param name="Marks">The black squares by which a picture of the page is set straight.</param>
/// <param name="Spots">The fields and boxes of choices, in the order of reading, by <see cref="Definition.FieldSpot.Id"/>.</param>
public sealed record PagePlaces(
    [property: JsonPropertyName("largeur")] decimal Width,
    [property: JsonPropertyName("hauteur")] decimal Height,
    [property: JsonPropertyName("code")] PlaceBox Code,
    [property: JsonPropertyName("reperes")] CornerMarks Marks,
    [property: JsonPropertyName("champs")] IReadOnlyDictionary<string, PlaceBox> Spots);

/// <summary>The marks near the corners of a page.</summary>
public sealed record CornerMarks(
    [property: JsonPropertyName("haut_gauche")] PlaceBox TopLeft,
    [property: JsonPropertyName("haut_droite")] PlaceBox TopRight,
    [property: JsonPropertyName("bas_gauche")] PlaceBox BottomLeft,
    [property: JsonPropertyName("bas_droite")] PlaceBox BottomRight)
{
    /// <summary>All four.</summary>
    [JsonIgnore]
    public IEnumerable<PlaceBox> All => [TopLeft, TopRight, BottomLeft, BottomRight];
}

/// <summary>A rectangle on a page: millimetres from the top left corner of the paper, to the nearest hundredth. In files it is <c>[left, top, width, height]</c>.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its top edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
[JsonConverter(typeof(PlaceBoxConverter))]
public readonly record struct PlaceBox(decimal Left, decimal Top, decimal Width, decimal Height)
{
    /// <summary>The rectangle as it stands in files: <c>[174.9, 241.46, 4.2, 4.2]</c>.</summary>
    public override string ToString() => $"[{Text(Left)}, {Text(Top)}, {Text(Width)}, {Text(Height)}]";

    private static string Text(decimal millimetres) => Math.Round(millimetres, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
}
