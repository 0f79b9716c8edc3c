using CqpKits.Documents;
using CqpKits.Docx;
using CqpKits.Kits.Building;
using CqpKits.Pdf;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Printing;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Tests.Kits.Stamping;

/// <summary>The law of stamping: a copy stamped after others is, byte for byte, what composing and writing it alone gives, whatever its values.</summary>
public sealed class StampingLawTests
{
    private const int Candidates = 5;
    private const string Untemplated = "sans-modele/";

    private static readonly string[] Codes =
    [
        "agc", "commercial-sedentaire", "technico-commercial-chimie", CatalogueExample.Code, Untemplated + "agc", Untemplated + "commercial-sedentaire", Untemplated + "technico-commercial-chimie",
    ];

    private static readonly bool[] Either = [false, true];

    public static TheoryData<string, bool, bool> Looks => new(
        from code in Codes
        from largePrint in Either
        from charter in Either
        select (code, largePrint, charter));

    public static TheoryData<string, bool> Sizes => new(from code in Codes.Take(5) from largePrint in Either select (code, largePrint));

    [Theory]
    [MemberData(nameof(Looks))]
    [Trait("Category", "Slow")]
    public void A_stamped_copy_is_what_is_written_of_it_alone(string name, bool largePrint, bool charter)
    {
        // What no copy changes is compressed more, so that the parts are compared.
        var theme = charter ? Theme.Default with { StyleFile = new InventedBranchStyle().ToBytes() } : Theme.Default;
        Compare(new DocxWriter(), Parts.Of, theme, name, largePrint, new Chance(name.Length + (largePrint ? 100 : 0) + (charter ? 1000 : 0)));
    }

    /// <summary>In a PDF, what copies have otherwise is drawn after the rest, so that the pages are compared as they are seen.</summary>
    [Theory]
    [MemberData(nameof(Sizes))]
    [Trait("Category", "Slow")]
    public void A_stamped_pdf_is_what_is_written_of_it_alone(string name, bool largePrint) =>
        Compare(new PdfWriter(), SeenPages.Of, Theme.Default, name, largePrint, new Chance(name.Length + (largePrint ? 100 : 0)), candidates: 3, seen: 1);

    private static void Compare<T>(IDocumentWriter writer, Func<byte[], IEnumerable<T>> looks, Theme theme, string name, bool largePrint, Chance chance, int candidates = Candidates, int seen = Candidates)
    {
        var workspace = WorkspaceOf(name);
        var certification = Certifications.Load(workspace, name[(name.LastIndexOf('/') + 1)..]).Value!;
        var printer = new Printer(writer, theme);
        var kits = Prepared(workspace, certification);
        var compared = 0;
        for (var i = 0; i < candidates; i++)
        {
            var candidate = AnyCandidate.Of(certification, chance, largePrint);
            var alone = Files(Prepared(workspace, certification), candidate);
            foreach (var (stamped, own) in Files(kits, candidate).Zip(alone))
            {
                compared++;
                var bytes = printer.Print(Copy(stamped), largePrint).Value!;
                Assert.True(bytes.AsSpan().SequenceEqual(new Printer(writer, theme).Print(Copy(own), largePrint).Value!), $"{stamped.Issued.File}: not what its own template gives");
                if (i < seen)
                {
                    Assert.Equal(looks(writer.Write(Copy(own).Settled(), largePrint ? theme with { Scale = 1.6m } : theme)), looks(bytes));
                }
            }
        }

        Assert.True(compared >= 2 * candidates);
    }

    private static DocumentCopy Copy(KitFile file) => file.Compose() is { Value: { } copy } composed ? copy : throw new InvalidOperationException(string.Join('\n', file.Compose().Diagnostics));

    private static IReadOnlyList<PreparedKit> Prepared(MemoryWorkspace workspace, Certification certification) =>
        [.. KitChoice.All(certification).Select(k => PreparedKit.Prepare(workspace, certification, k).Value!)];

    private static IReadOnlyList<KitFile> Files(IReadOnlyList<PreparedKit> kits, Candidate candidate) => [.. kits.Where(k => k.IsFor(candidate)).SelectMany(k => KitFile.Of(k, candidate, "mars-2027"))];

    /// <summary>The shipped certifications, with their templates or without any, and one that is only for tests.</summary>
    private static MemoryWorkspace WorkspaceOf(string name) =>
        name.StartsWith(Untemplated, StringComparison.Ordinal) ? UntemplatedForms.Without() : name == CatalogueExample.Code ? CatalogueExample.Workspace() : MemoryWorkspace.Shipped();
}
