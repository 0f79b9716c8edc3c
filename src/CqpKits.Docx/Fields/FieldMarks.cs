namespace CqpKits.Docx.Fields;

/// <summary>The anchors of one field, or box, in the file.</summary>
/// <param name="Tag">Tag of its control.</param>
/// <param name="Bookmark">Name of its bookmark.</param>
/// <param name="BookmarkId">Id that connects the two ends of its bookmark.</param>
/// <param name="ControlId">Id of its control.</param>
internal sealed record FieldMarks(string Tag, string Bookmark, int BookmarkId, int ControlId);
