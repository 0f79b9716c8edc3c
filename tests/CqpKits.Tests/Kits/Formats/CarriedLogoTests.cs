using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Kits.Printing;
using CqpKits.Kits.Watching;
using CqpKits.Sessions.Issuing;
using CqpKits.Tests.Cohort;
using CqpKits.Tests.Pdf.Pictures;

namespace CqpKits.Tests.Kits.Formats;

/// <summary>A logo that a PDF cannot carry: wherever a PDF would be made it is said, and nothing is made with something else in its place; in Word it is as ever.</summary>
public sealed class CarriedLogoTests
{
    private const string Theme = "logos: {branche: {fichier: logo, description: \"Logo de la branche\"}}\n";

    private static readonly byte[] Sound = PngFile.Of(12, 8, 8, 6, (x, y, c) => (x * y) + c);
    private static readonly byte[] Losslessly = [.. Pictures.Jpeg(12, 8).Select((b, at) => at == 14 ? (byte)0xC3 : b)];

    private readonly PlainWriters writers = new();

    public static TheoryData<string, byte[]> Unfit => new() { { "CQP613", Pictures.Jpeg(12, 8, components: 4) }, { "CQP612", [.. Sound[..50], .. Sound[^12..]] }, { "CQP612", Losslessly } };

    public static TheoryData<byte[]> Fit => [Sound, Pictures.Jpeg(12, 8), Pictures.Jpeg(12, 8, components: 1)];

    [Theory]
    [MemberData(nameof(Unfit))]
    public void Kits_previews_and_results_are_not_made_in_PDF_and_check_says_so_with_a_logo_that_it_cannot_carry(string code, byte[] logo)
    {
        Assert.Equal(code, Assert.Single(Built(logo, writers.Both)).Code);
        Assert.Equal(code, Assert.Single(Previewed(logo, writers.Pdf)).Code);
        Assert.Equal(code, Assert.Single(Issued(logo, writers.Pdf)).Code);
        Assert.Equal(code, Assert.Single(CheckCertification.Run(With(MemoryWorkspace.Shipped(), logo), "agc").Diagnostics).Code);
        Assert.Empty(writers.Stamped);
        Assert.Empty(Said(logo, writers.Docx));
        Assert.NotEmpty(writers.Stamped);
    }

    [Theory]
    [MemberData(nameof(Fit))]
    public void Any_other_logo_is_taken(byte[] logo)
    {
        Assert.Empty(Said(logo, writers.Both));
        Assert.Contains(writers.Stamped, s => s.Extension == ".pdf");
    }

    private static IReadOnlyList<Diagnostic> Said(byte[] logo, OutputFormats formats) => [.. Built(logo, formats), .. Previewed(logo, formats), .. Issued(logo, formats)];

    private static IReadOnlyList<Diagnostic> Built(byte[] logo, OutputFormats formats) =>
        BuildKit.Run(With(MemoryWorkspace.Shipped(), logo), WholeKit.Agc with { Kit = "president", Blank = true, Formats = formats }).Diagnostics;

    private static IReadOnlyList<Diagnostic> Previewed(byte[] logo, OutputFormats formats)
    {
        var workspace = With(MemoryWorkspace.Shipped(), logo);
        return Preview.Run(workspace, workspace, "agc", null, formats).Diagnostics;
    }

    private static IReadOnlyList<Diagnostic> Issued(byte[] logo, OutputFormats formats)
    {
        var workspace = With(IssuedDocumentTests.Workspace(), logo);
        return IssueDocuments.Run(workspace, "d", IssuedDocumentTests.Score(workspace).Value!, null, formats).Diagnostics;
    }

    private static MemoryWorkspace With(MemoryWorkspace workspace, byte[] logo) => workspace.With("theme.yaml", Theme).With("logo", logo);
}
