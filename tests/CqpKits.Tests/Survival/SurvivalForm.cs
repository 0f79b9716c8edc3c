using CqpKits.Forms;
using CqpKits.Kits;
using CqpKits.Tests.Acceptance;
using CqpKits.Treatments;

namespace CqpKits.Tests.Survival;

/// <summary>A form as it was issued, and what comes back of it through the whole reading.</summary>
internal sealed class SurvivalForm
{
    private static readonly Lazy<IReadOnlyList<SurvivalForm>> Built = new(() => [.. Issued().Select(p => new SurvivalForm(p))]);

    private static readonly Lazy<IssuedRegister> Register = new(() => IssuedRegister.Load(BuiltKits.Workspace, []).Value!);

    private readonly Lazy<IReadOnlyDictionary<string, Answer>> untouched;

    private SurvivalForm(string path)
    {
        Blank = BuiltKits.Read(path);
        Definition = BuiltKits.Definition(Blank);
        untouched = new(() => Read(Blank.ToBytes()).Answers.ToDictionary(a => a.FieldId));
    }

    /// <summary>One copy of each form of each certification, for a candidate where its kit has some.</summary>
    public static IReadOnlyList<SurvivalForm> All => Built.Value;

    /// <summary>As issued.</summary>
    public DocxFile Blank { get; }

    /// <summary>Its definition.</summary>
    public FormDefinition Definition { get; }

    /// <summary>Name for people.</summary>
    public string Name => Definition.Title;

    /// <summary>The fields that a person fills: those that carry a value and were not filled beforehand.</summary>
    public IEnumerable<FormField> Open => Definition.Fields.Where(f => f.Kind.CarriesValue && untouched.Value.GetValueOrDefault(f.Id)?.Value is null);

    /// <summary>What must be read of a field that nobody has touched.</summary>
    public AnswerValue? Prefilled(string fieldId) => untouched.Value.GetValueOrDefault(fieldId)?.Value;

    /// <summary>What is read of a file, by the reading that users run.</summary>
    public static ReturnedFile Read(byte[] file)
    {
        const string Path = "rendus/rendu";
        return new FileReading(new OneMoreFile(BuiltKits.Workspace, Path, file), Register.Value, []).Read(Path);
    }

    private static IEnumerable<string> Issued() => BuiltKits.Forms
        .OrderBy(p => p.Contains("/vierge/", StringComparison.Ordinal)).ThenBy(p => p, StringComparer.Ordinal)
        .DistinctBy(p => BuiltKits.Definition(BuiltKits.Read(p)).FormId)
        .OrderBy(p => p, StringComparer.Ordinal);

    private sealed class OneMoreFile(IWorkspace inner, string path, byte[] file) : IWorkspace
    {
        public DateOnly Today => inner.Today;

        public byte[]? Read(string asked) => asked == path ? file : inner.Read(asked);

        public IReadOnlyList<string> List(string folder) => inner.List(folder);

        public void Write(string to, ReadOnlySpan<byte> content) => throw new InvalidOperationException("reading writes nothing");
    }
}
