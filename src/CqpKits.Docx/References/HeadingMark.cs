using CqpKits.Documents.Blocks;

namespace CqpKits.Docx.References;

/// <summary>A heading with the bookmark around it.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Bookmark">Name of its bookmark; null when nothing refers to it.</param>
/// <param name="BookmarkId">Id that connects the two ends of the bookmark; 0 when there is none.</param>
internal sealed record HeadingMark(Heading Heading, string? Bookmark, int BookmarkId);
