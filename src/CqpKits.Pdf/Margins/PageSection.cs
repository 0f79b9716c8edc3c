using CqpKits.Documents.Blocks;

namespace CqpKits.Pdf.Margins;

/// <summary>Pages with the same page set-up, header and footer.</summary>
internal sealed record PageSection(PageSetup Page, string HeaderLeft, string HeaderRight, string FooterLeft);
