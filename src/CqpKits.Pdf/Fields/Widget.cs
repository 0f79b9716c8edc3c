using CqpKits.Documents.Blocks;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Structure;

namespace CqpKits.Pdf.Fields;

/// <summary>A field, or a box of a choice, at its place on a page.</summary>
/// <param name="Field">What it is, with its value.</param>
/// <param name="Place">Where a person fills it.</param>
/// <param name="Look">How its text is set.</param>
/// <param name="Prompt">How its prompt is set while it is empty.</param>
/// <param name="Alignment">Where its text lies.</param>
/// <param name="Node">Its element of the structure, a <c>Form</c>.</param>
internal sealed record Widget(PlacedField Field, Box Place, TextLook Look, TextLook Prompt, Alignment Alignment, StructureNode Node);
