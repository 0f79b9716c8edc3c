using CqpKits.Documents.Blocks;

namespace CqpKits.Docx.References;

/// <summary>A heading and the bookmark around it.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Bookmark">Name of its bookmark; null when nothing refers to it.</param>
/// <param name="BookmarkId">Number that joins the bookmark's ends.</param>
internal sealed record HeadingMark(Heading Heading, string? Bookmark, int BookmarkId);
