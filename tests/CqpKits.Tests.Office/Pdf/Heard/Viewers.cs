using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Pdf.Heard;

/// <summary>The viewers of this machine.</summary>
internal static class Viewers
{
    public static PdfViewers Programs { get; } = new(Repository.PathOf("tests/programs"));
}
