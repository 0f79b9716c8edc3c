using CqpKits.Returns.Pdf.Content;
using CqpKits.Returns.Pdf.Objects;

namespace CqpKits.Returns.Pdf.Pages;

/// <summary>A page.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Box">What of it shows.</param>
/// <param name="Resources">Of its content; null without any.</param>
/// <param name="Contents">Its content streams.</param>
/// <param name="Annotations">What lies on it, in the order in which it is drawn.</param>
internal sealed record PdfPage(int Number, Area Box, PdfDictionary? Resources, PdfValue? Contents, IReadOnlyList<PdfDictionary> Annotations);
