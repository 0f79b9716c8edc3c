using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Pdf.Pictures;
using CqpKits.Workspaces.Printing;

namespace CqpKits.Kits.Printing;

/// <summary>The formats that documents are made in: at least one, each once, in the order of <see cref="OutputFormat"/> whatever order was asked for.</summary>
public sealed class OutputFormats
{
    private readonly Func<OutputFormat, IDocumentWriter> writerOf;

    private OutputFormats(IEnumerable<OutputFormat> formats, Func<OutputFormat, IDocumentWriter> writerOf) => (Formats, this.writerOf) = ([.. formats.Order()], writerOf);

    /// <summary>Every format; what is made when nobody asks for less.</summary>
    public static OutputFormats All { get; } = new(Enum.GetValues<OutputFormat>(), DocumentWriters.Of);

    /// <summary>Word alone.</summary>
    public static OutputFormats Docx { get; } = new([OutputFormat.Docx], DocumentWriters.Of);

    /// <summary>PDF alone.</summary>
    public static OutputFormats Pdf { get; } = new([OutputFormat.Pdf], DocumentWriters.Of);

    /// <summary>The words by which formats are asked for.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. All.Formats.Select(OutputFormatWords.Of)];

    /// <summary>The formats.</summary>
    public IReadOnlyList<OutputFormat> Formats { get; }

    /// <summary>What people call them: « Word et PDF ».</summary>
    public string Names => string.Join(" et ", Formats.Select(OutputFormatWords.NameOf));

    /// <summary>Whether a file is of one of them, by its name.</summary>
    public bool Include(string file) => Formats.Any(f => OutputFormatWords.IsOf(f, file));

    /// <summary>Reads words with commas between them, « docx,pdf »: CQP620 for an unknown word, CQP621 for none, CQP622 for one that stands twice.</summary>
    public static Checked<OutputFormats> Read(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        List<string> given = [.. words.Split(',').Select(w => w.Trim())];
        if (given.Exists(w => w.Length == 0))
        {
            return Checked.Failed<OutputFormats>(FormatMessages.Empty(Words));
        }

        var formats = All.Formats.ToDictionary(OutputFormatWords.Of, StringComparer.OrdinalIgnoreCase);
        IReadOnlyList<Diagnostic> faults =
        [
            .. given.Where(w => !formats.ContainsKey(w)).Select(w => FormatMessages.Unknown(w, Words)),
            .. given.GroupBy(w => w, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1 && formats.ContainsKey(g.Key)).Select(g => FormatMessages.Twice(g.Key)),
        ];
        return faults.Count > 0 ? Checked.Failed<OutputFormats>(faults) : Checked.Of(new OutputFormats(given.Select(w => formats[w]), DocumentWriters.Of));
    }

    /// <summary>A look, with what of it these formats do not show; none where nothing can be made with it: CQP612 and CQP613 for a picture that a PDF cannot carry.</summary>
    public Checked<Theme> Shown(Checked<Theme> theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        IReadOnlyList<Diagnostic> notShown = [.. theme.Value is { } look ? NotShown(look) : []];
        return new Checked<Theme>(notShown.Any(d => d.Severity == Severity.Error) ? null : theme.Value, [.. theme.Diagnostics, .. notShown]);
    }

    private IEnumerable<Diagnostic> NotShown(Theme theme)
    {
        if (!Formats.Contains(OutputFormat.Pdf))
        {
            yield break;
        }

        if (theme.StyleFile is not null)
        {
            yield return FormatMessages.StyleFileNotInPdf();
        }
        else if (theme.Font is not ("Calibri" or "Carlito"))
        {
            yield return FormatMessages.FontNotInPdf(theme.Font);
        }

        foreach (var logo in new[] { theme.BranchLogo, theme.CertifierLogo }.OfType<Logo>())
        {
            if (PdfPictures.FaultOf(logo) is { } fault)
            {
                yield return fault == PictureFault.Inks ? FormatMessages.InksInPdf(logo.Description) : FormatMessages.UnreadableInPdf(logo.Description);
            }
        }
    }

    /// <summary>A printer for each format, in order.</summary>
    public IReadOnlyList<Printer> Printers(Theme theme) => [.. Formats.Select(f => new Printer(writerOf(f), theme))];

    /// <summary>The same formats, written by others.</summary>
    internal OutputFormats WrittenBy(Func<OutputFormat, IDocumentWriter> writers) => new(Formats, writers);
}
