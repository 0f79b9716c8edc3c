namespace CqpKits.Docx.Fields;

/// <summary>The anchors of one field, or box, in the file.</summary>
/// <param name="Tag">Tag of its control.</param>
/// <param name="Spot">Its place among the fields and boxes of the document: its bookmark and the id of its control are those of each copy.</param>
/// <param name="BookmarkId">Id that connects the two ends of its bookmark.</param>
internal sealed record FieldMarks(string Tag, int Spot, int BookmarkId);
