using CqpKits.Pdf.Faces;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Pages;

/// <summary>What the objects of a file need of each other while it is written.</summary>
/// <param name="File">The objects.</param>
/// <param name="Fonts">The fonts.</param>
/// <param name="Fields">What fields share.</param>
/// <param name="PageHeights">Heights of the pages, thousandths of a point.</param>
/// <param name="PageNumbers">Numbers of their objects.</param>
/// <param name="Destinations">The destinations of links.</param>
internal sealed record FileContext(
    ObjectFile File, EmbeddedFonts Fonts, FieldResources Fields, IReadOnlyList<int> PageHeights, IReadOnlyList<int> PageNumbers, DestinationList Destinations);
