namespace CqpKits.Docx.Fields;

/// <summary>What marks one field in the file.</summary>
/// <param name="Tag">Tag of its control.</param>
/// <param name="Bookmark">Name of its bookmark.</param>
/// <param name="BookmarkId">Number that joins the bookmark's ends.</param>
/// <param name="ControlId">Id of its control.</param>
internal sealed record FieldMarks(string Tag, string Bookmark, int BookmarkId, int ControlId);
