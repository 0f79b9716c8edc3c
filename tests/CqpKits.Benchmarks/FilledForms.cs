using System.Globalization;
using System.Text;
using CqpKits.Forms.Anchors;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Interpretation;
using CqpKits.Forms.Kinds;
using CqpKits.Kits.Building;
using CqpKits.Kits.Printing;
using CqpKits.Returns;
using CqpKits.Treatments;
using CqpKits.Workspaces.Files;

namespace CqpKits.Benchmarks;

/// <summary>A form, and copies of it that people filled.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Blank">As issued.</param>
/// <param name="Definition">Its frozen definition.</param>
internal sealed record FilledForms(string Name, DocxFile Blank, FormDefinition Definition)
{
    /// <summary>The largest form of each certification of the repository.</summary>
    public static IReadOnlyList<FilledForms> Kinds()
    {
        var root = DiskWorkspace.Find(AppContext.BaseDirectory) ?? throw new InvalidOperationException("no workspace above the program");
        var workspace = new ScratchWorkspace(root);
        var codes = root.List("referentials").Where(p => p.EndsWith("/certification.yaml", StringComparison.Ordinal)).Select(p => p.Split('/')[1]);
        return [.. codes.Select(code => Largest(workspace, code)).OfType<FilledForms>()];
    }

    /// <summary>Whether it has a hundred fields or more.</summary>
    public bool IsLong => Definition.Fields.Count >= 100;

    /// <summary>Filled copies, all different.</summary>
    public IReadOnlyList<byte[]> Make(int count) => [.. Enumerable.Range(0, count).Select(n => Fill(n).ToBytes())];

    /// <summary>Opens one.</summary>
    public static ReturnedDocument Open(byte[] file) => FormReader.Open("rendu.docx", file).Value ?? throw new InvalidDataException("refused");

    /// <summary>Opens one and finds its fields.</summary>
    public RawForm Find(byte[] file)
    {
        var document = Open(file);
        return document.Read(Definition, document.Issue!.IssueId);
    }

    /// <summary>Reads one.</summary>
    public void Read(byte[] file)
    {
        var answers = FormInterpretation.Interpret(Definition, Find(file));
        if (answers.Any(a => a.NeedsReview))
        {
            throw new InvalidDataException("in doubt");
        }
    }

    private DocxFile Fill(int number)
    {
        var texts = Definition.Fields.Where(f => f.Kind.CarriesValue).ToDictionary(f => FieldAnchors.Tag(Spot(f, number)), f => Text(f.Kind, number));
        return Filler.Fill(Blank, tag => texts.GetValueOrDefault(tag));
    }

    /// <summary>The field itself; of a choice, the box that is ticked.</summary>
    public static string Spot(FormField field, int number) =>
        field.Kind is ChoiceKind choice ? $"{field.Id}={choice.Values[number % choice.Values.Count].Code}" : field.Id;

    /// <summary>What somebody writes into a field of a kind; null for nothing.</summary>
    public static string? Text(FieldKind kind, int number) => kind switch
    {
        MarkKind mark => (mark.Minimum + (number % (mark.Maximum - mark.Minimum))).ToString(CultureInfo.InvariantCulture),
        DateKind => "16/06/2027",
        ChoiceKind => Filler.Ticked,
        NotApplicableKind criteria => criteria.Criteria[number % criteria.Criteria.Count],
        TextKind or NotesKind => string.Create(CultureInfo.InvariantCulture, $"Observation n° {number}"),
        _ => null,
    };

    private static FilledForms? Largest(ScratchWorkspace workspace, string code)
    {
        if (BuildKit.Run(workspace, new BuildRequest { Certification = code, Blank = true, Formats = OutputFormats.Docx }).Value is null)
        {
            return null;
        }

        return workspace.Written.Where(f => f.Key.Contains($"/{code}/", StringComparison.Ordinal) && f.Key.EndsWith(".docx", StringComparison.Ordinal))
            .Select(f => Of(workspace, f.Value))
            .OfType<FilledForms>()
            .MaxBy(f => f.Definition.Fields.Count);
    }

    private static FilledForms? Of(ScratchWorkspace workspace, byte[] file)
    {
        if (FormReader.Open("a.docx", file).Value?.Issue is not { } issue)
        {
            return null;
        }

        var path = $"referentials/{issue.Certification}/formulaires/{issue.FormId}.json";
        var definition = FormDefinitionText.Read(new Diagnostics.SourceFile(path, Encoding.UTF8.GetString(workspace.Read(path)!))).Value!.Definition;
        return new FilledForms($"{definition.Title} ({definition.Certification}, {definition.Fields.Count} champs)", DocxFile.Read(file), definition);
    }

    /// <summary>The repository's files, with what is built kept in memory.</summary>
    private sealed class ScratchWorkspace(IWorkspace inner) : IWorkspace
    {
        private readonly SortedDictionary<string, byte[]> written = new(StringComparer.Ordinal);

        public IReadOnlyDictionary<string, byte[]> Written => written;

        public DateOnly Today => inner.Today;

        public byte[]? Read(string path) => written.GetValueOrDefault(path) ?? (path.StartsWith("output/", StringComparison.Ordinal) ? null : inner.Read(path));

        public IReadOnlyList<string> List(string folder) => [.. inner.List(folder).Where(p => !p.StartsWith("output/", StringComparison.Ordinal)).Concat(written.Keys.Where(k => k.StartsWith(folder + "/", StringComparison.Ordinal))).Distinct()];

        public void Write(string path, ReadOnlySpan<byte> content) => written[path] = content.ToArray();
    }
}
