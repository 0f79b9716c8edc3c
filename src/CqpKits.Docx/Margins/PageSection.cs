using CqpKits.Documents.Blocks;

namespace CqpKits.Docx.Margins;

/// <summary>A run of pages with one set-up and one head.</summary>
/// <param name="Page">Set-up.</param>
/// <param name="HeaderLeft">Left of the head.</param>
/// <param name="HeaderRight">Right of the head.</param>
internal sealed record PageSection(PageSetup Page, string HeaderLeft, string HeaderRight);
