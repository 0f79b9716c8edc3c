using System.Text.Json;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Pdf.Filled;

/// <summary>A program that people fill PDF forms with, or that others are built on.</summary>
/// <param name="Name">Its name and version, and how it is used, as the published page says it.</param>
/// <param name="IsThere">Whether this machine has it.</param>
/// <param name="Fill">Fills forms; all in one start.</param>
/// <param name="Refuses">The special answers that it does not take: it ends with an error, or drops what it cannot draw as it is typed.</param>
internal sealed record PdfFiller(string Name, bool IsThere, Func<IReadOnlyList<PdfFilling>, IReadOnlyList<byte[]>> Fill, params IReadOnlyList<string> Refuses)
{
    private const string Programs = "tests/programs", Ticked = "Coche";

    private static readonly NodePrograms Node = new(Repository.PathOf(Programs));
    private static readonly JsonElement Packages = JsonDocument.Parse(File.ReadAllText(Repository.PathOf(Programs + "/package.json"))).RootElement.GetProperty("dependencies");

    /// <summary>What fills and saves as a person does with it, one of each program.</summary>
    public static IReadOnlyList<PdfFiller> Alone { get; } =
    [
        new($"pdf.js {Version("pdfjs-dist")} dans Chromium", Node.CanFillPdf, Node.FillWithPdfjs),
        new($"PDFium ({Version("@embedpdf/pdfium")} de embedpdf)", Node.CanFillPdf, Node.FillWithPdfium, SpecialAnswers.Emoji),
        new("pdftk-java 3.3.2", Pdftk.IsInstalled, fillings => [.. fillings.Select(f => Pdftk.Fill(f, Ticked))]),
        new($"pdf-lib {Version("pdf-lib")}", Node.CanFillPdf, Node.FillWithPdfLib, SpecialAnswers.Polish, SpecialAnswers.Greek, SpecialAnswers.Emoji),
        new("PDFBox 2.0.27, en révision", PdfBox.IsInstalled, fillings => PdfBox.Fill(fillings, isIncremental: true), SpecialAnswers.Polish, SpecialAnswers.Greek, SpecialAnswers.Emoji),
    ];

    /// <summary>These, and the other way in which one saves.</summary>
    public static IReadOnlyList<PdfFiller> All { get; } = [.. Alone, new("PDFBox 2.0.27, en entier", PdfBox.IsInstalled, fillings => PdfBox.Fill(fillings, isIncremental: false))];

    /// <summary>First line of a test that needs it.</summary>
    public PdfFiller Required()
    {
        Requirement.Met(IsThere, $"{Name} is missing: install default-jdk-headless, libpdfbox2-java, pdftk-java and chromium, and run npm ci and npm run page in {Programs}.");
        return this;
    }

    private static string Version(string package) => Packages.GetProperty(package).GetString()!;
}
