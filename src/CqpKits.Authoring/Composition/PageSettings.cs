using CqpKits.Documents;
using CqpKits.Documents.Blocks;

namespace CqpKits.Authoring.Composition;

/// <summary>The page settings of a template; null where it gives none.</summary>
/// <param name="Page">Page set-up.</param>
/// <param name="Title">Title of the document.</param>
/// <param name="HeaderLeft">Text at the left of the header.</param>
/// <param name="HeaderRight">Text at the right of the header.</param>
/// <param name="InBooklet">What a booklet does with the document.</param>
internal sealed record PageSettings(PageSetup Page, string? Title, string? HeaderLeft, string? HeaderRight, BookletPlace InBooklet);
