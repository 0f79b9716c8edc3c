namespace CqpKits.Treatments;

/// <summary>Something that happens to a form outside: a named pure function.</summary>
/// <param name="Name">What happens, for the name of a test case.</param>
/// <param name="Apply">What it makes of a form.</param>
public sealed record Treatment(string Name, Func<DocxFile, DocxFile> Apply)
{
    /// <summary>Names of the anchors, tags and bookmarks, of what it leaves open to two readings: a person must be asked, whatever a reader could guess.</summary>
    public Func<DocxFile, IReadOnlySet<string>> Disputes { get; init; } = _ => new HashSet<string>();

    /// <summary>Nothing happens.</summary>
    public static Treatment Untouched { get; } = new("untouched", file => file);

    /// <summary>Treatments that change the paper's machinery and no value that a person can read: all values must come back.</summary>
    public static IReadOnlyList<Treatment> KeepingEveryValue { get; } =
    [
        Untouched,
        ControlTreatments.StripTags,
        ControlTreatments.Unwrap,
        ControlTreatments.StripTags.Then(ControlTreatments.Unwrap),
        ControlTreatments.Nest,
        BookmarkTreatments.Drop,
        BookmarkTreatments.MoveInside,
        PackageTreatments.DropCustomProperties,
        PackageTreatments.DropCustomXml,
        RunTreatments.Split,
        RunTreatments.Comment,
    ];

    /// <summary>One of <see cref="KeepingEveryValue"/> by its name.</summary>
    public static Treatment Named(string name) => KeepingEveryValue.Single(t => t.Name == name);

    /// <summary>This, then another.</summary>
    public Treatment Then(Treatment next) => new(Name + " + " + next.Name, file => next.Apply(Apply(file)));

    /// <inheritdoc/>
    public override string ToString() => Name;
}
