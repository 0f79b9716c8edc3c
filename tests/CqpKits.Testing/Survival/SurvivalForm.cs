using CqpKits.Forms.Anchors;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Returns;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Returned;
using CqpKits.Treatments;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Testing.Survival;

/// <summary>A form as it was issued, and what comes back of it through the whole reading.</summary>
internal sealed class SurvivalForm
{
    private static readonly Lazy<MemoryWorkspace> Workspace = new(() => new[] { "commercial-sedentaire", "technico-commercial-chimie" }
        .SelectMany(code => BuiltFamilies.Of(code).Workspace.Files).Concat(BuiltKits.Workspace.Files).Concat(UntemplatedForms.Built.Where(f => !BuiltKits.Workspace.Files.ContainsKey(f.Key)))
        .Aggregate(new MemoryWorkspace(), (all, file) => all.With(file.Key, file.Value)));

    private static readonly Lazy<IReadOnlyList<SurvivalForm>> Built = new(() => [.. Issued(f => !UntemplatedForms.IsOne(f))]);

    private static readonly Lazy<IReadOnlyList<SurvivalForm>> BuiltUntemplated = new(() => [.. Issued(UntemplatedForms.IsOne)]);

    private static readonly Lazy<IssuedRegister> Register = new(() => IssuedRegister.Load(Workspace.Value, []).Value!);

    private readonly Dictionary<string, string> fieldsByAnchor;
    private readonly Lazy<IReadOnlyDictionary<string, Answer>> untouched;

    private SurvivalForm(byte[] file, ReturnedDocument opened)
    {
        var (blank, issue) = (DocxFile.Read(file), opened.Issue!);
        Blank = blank;
        Definition = new FrozenForms(Workspace.Value).Find(issue.FormId, issue.Certification).Value!;
        fieldsByAnchor = Definition.Fields.SelectMany(f => f.Spots.Select(spot => (Field: f.Id, Spot: spot.Id)))
            .SelectMany(s => new[] { FieldAnchors.Tag(s.Spot), FieldAnchors.Bookmark(issue.IssueId, s.Spot) }.Select(name => (Name: name, s.Field)))
            .ToDictionary(a => a.Name, a => a.Field);
        untouched = new(() => Read(Blank.ToBytes()).Answers.ToDictionary(a => a.FieldId));
    }

    /// <summary>One copy of each form of each certification, for a candidate where its kit has some.</summary>
    public static IReadOnlyList<SurvivalForm> All => Built.Value;

    /// <summary>The same forms without their templates, laid out from their fields.</summary>
    public static IReadOnlyList<SurvivalForm> Untemplated => BuiltUntemplated.Value;

    /// <summary>Of each certification, the form with the most fields and the one with the fewest: for what is too slow to do with all.</summary>
    public static IReadOnlyList<SurvivalForm> Few =>
        [.. All.GroupBy(f => f.Definition.Certification).SelectMany(g => new[] { g.MaxBy(f => f.Definition.Fields.Count)!, g.MinBy(f => f.Definition.Fields.Count)! })];

    /// <summary>As issued.</summary>
    public DocxFile Blank { get; }

    /// <summary>Its definition.</summary>
    public FormDefinition Definition { get; }

    /// <summary>Name for people.</summary>
    public string Name => Definition.Title;

    /// <summary>The fields that a person fills: those that carry a value and were not filled beforehand.</summary>
    public IEnumerable<FormField> Open => Definition.Fields.Where(f => f.Kind.CarriesValue && untouched.Value.GetValueOrDefault(f.Id)?.Value is null);

    /// <summary>The fields to which anchors belong.</summary>
    public IReadOnlySet<string> FieldsOf(IEnumerable<string> anchors) => anchors.Select(fieldsByAnchor.GetValueOrDefault).OfType<string>().ToHashSet();

    /// <summary>What must be read of a field that nobody has touched.</summary>
    public AnswerValue? Prefilled(string fieldId) => untouched.Value.GetValueOrDefault(fieldId)?.Value;

    /// <summary>What is read of a file, by the reading that users run.</summary>
    public static ReturnedFile Read(byte[] file)
    {
        const string Path = "rendus/rendu";
        return new FileReading(new WorkspaceFiles(new OneMoreFile(Workspace.Value, Path, file)), Register.Value).Read(Path).Value!;
    }

    private static IEnumerable<SurvivalForm> Issued(Predicate<string> which) => Workspace.Value.Files
        .Where(f => f.Key.EndsWith(".docx", StringComparison.Ordinal) && which(f.Key))
        .Select(f => (f.Key, f.Value, Opened: FormReader.Open(f.Key, f.Value).Value!))
        .Where(f => f.Opened.Issue is not null)
        .OrderBy(f => f.Key.Contains("/vierge/", StringComparison.Ordinal)).ThenBy(f => f.Key, StringComparer.Ordinal)
        .DistinctBy(f => f.Opened.Issue!.FormId)
        .OrderBy(f => f.Key, StringComparer.Ordinal)
        .Select(f => new SurvivalForm(f.Value, f.Opened));

    private sealed class OneMoreFile(IWorkspace inner, string path, byte[] file) : IWorkspace
    {
        public DateOnly Today => inner.Today;

        public byte[]? Read(string asked) => asked == path ? file : inner.Read(asked);

        public IReadOnlyList<string> List(string folder) => inner.List(folder);

        public void Write(string to, ReadOnlySpan<byte> content) => throw new InvalidOperationException("reading writes nothing");
    }
}
