using CqpKits.Documents.Blocks;

namespace CqpKits.Docx.Margins;

/// <summary>Pages with the same page set-up and header.</summary>
/// <param name="Page">Page set-up.</param>
/// <param name="HeaderLeft">Text at the left of the header.</param>
/// <param name="HeaderRight">Text at the right of the header.</param>
internal sealed record PageSection(PageSetup Page, string HeaderLeft, string HeaderRight);
