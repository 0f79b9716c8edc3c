using CqpKits.Pdf.Faces;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Pages;

/// <summary>What the objects of a file need of each other while it is written.</summary>
/// <param name="File">The objects.</param>
/// <param name="Fonts">The fonts.</param>
/// <param name="Pages">The pages.</param>
/// <param name="PageNumbers">Numbers of their objects.</param>
/// <param name="Destinations">The destinations of links.</param>
internal sealed record FileContext(ObjectFile File, EmbeddedFonts Fonts, IReadOnlyList<PageCanvas> Pages, IReadOnlyList<int> PageNumbers, DestinationList Destinations)
{
    /// <summary>What fields share.</summary>
    public FieldResources Fields { get; } = new(File, Fonts);
}
