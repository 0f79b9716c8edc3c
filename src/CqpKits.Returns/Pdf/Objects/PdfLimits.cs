namespace CqpKits.Returns.Pdf.Objects;

/// <summary>What a returned PDF file may cost, wide for a form of fifty pages that several programs have saved.</summary>
internal static class PdfLimits
{
    public const int Pages = 500;

    /// <summary>All streams that are opened, together, counted while inflating.</summary>
    public const int InflatedBytes = 50 * 1024 * 1024;

    /// <summary>Objects that the cross-references name.</summary>
    public const int Objects = 300_000;

    /// <summary>Values that are kept, those within others counted too.</summary>
    public const int Values = 500_000;

    /// <summary>Operands and operators of page content and appearances, which are not kept.</summary>
    public const int Operators = 2_000_000;

    /// <summary>Arrays and dictionaries within one another.</summary>
    public const int Depth = 64;

    /// <summary>Bytes gone through to make objects of them: several may claim the same.</summary>
    public const long ParsedBytes = 100L * 1024 * 1024;

    /// <summary>Bytes of one string: what a form holds is far below.</summary>
    public const int StringBytes = 1024 * 1024;

    /// <summary>How far references, parents and kids are followed.</summary>
    public const int Steps = 64;
}
