using CqpKits.Treatments;

namespace CqpKits.Testing.Survival;

/// <summary>Something that happens to a form between its issue and its return: how it is filled, what is done to it, or what saves it.</summary>
/// <param name="Name">In French, for the published table.</param>
/// <param name="Bound">Least share read right of the answers that can be read, in percent.</param>
internal abstract record Hazard(string Name, decimal Bound)
{
    public static Hazard Untouched { get; } = new Treated("rien", 100, Treatment.Untouched);

    /// <summary>All at once that a passage through Google Docs costs.</summary>
    private static Treatment AsGoogleDocs => BookmarkTreatments.Rename.Then(ControlTreatments.Unwrap).Then(PackageTreatments.DropCustomXml).Then(PackageTreatments.DropCustomProperties);

    /// <summary>The hazards, in the order in which they happen.</summary>
    public static IReadOnlyList<Hazard> All { get; } =
    [
        Untouched,
        new Filling("saisi par-dessus le champ", 99, Filler.TypeOver),
        new Filling("saisi à côté du champ", 99, Filler.TypeBeside),
        new Treated("textes découpés", 100, RunTreatments.Split),
        new Treated("commentaires ajoutés", 100, RunTreatments.Comment),
        new Treated("modifications suivies", 100, RunTreatments.TrackSome),
        new Treated("lignes déplacées", 100, RowTreatments.MoveLast),
        new Treated("lignes copiées", 100, RowTreatments.CopyLast),
        new Treated("signets renommés", 100, BookmarkTreatments.Rename),
        new Treated("signets perdus", 100, BookmarkTreatments.Drop),
        new Treated("étiquettes perdues", 100, ControlTreatments.StripTags),
        new Treated("champs ôtés, texte laissé (Google Docs)", 99, ControlTreatments.Unwrap),
        new Treated("XML personnalisé perdu", 100, PackageTreatments.DropCustomXml),
        new Treated("propriétés perdues", 100, PackageTreatments.DropCustomProperties),
        new Treated("champs ôtés, signets renommés, propriétés et XML perdus à la fois", 99, AsGoogleDocs) { IsWhole = true },
        new Saving("LibreOffice, DOCX", 100, SavedAs.Docx),
        new Saving("LibreOffice, ODT puis DOCX", 99, SavedAs.OdtThenDocx),
        new Saving("LibreOffice, ODT", 99, SavedAs.Odt),
    ];

    /// <summary>What makes a page show marks otherwise than their text says, before anything else happens to the file.</summary>
    public static IReadOnlyList<Hazard> OfPages { get; } = [.. PageTreatments.All.Select(t => new Treated(t.Name, 100, t))];

    /// <summary>Whether it can happen after another one, which happened before.</summary>
    public abstract bool Follows(Hazard before);
}

/// <summary>A way to fill.</summary>
internal sealed record Filling(string Name, decimal Bound, Func<DocxFile, Func<string, string?>, DocxFile> Fill) : Hazard(Name, Bound)
{
    /// <summary>What people put where a box would not react.</summary>
    private static readonly string[] Signs = ["X", "☒", "x", "✓", "☑", "✗", "✔"];

    /// <summary>The form filled; a tick is typed, in one sign or another.</summary>
    public DocxFile Apply(DocxFile blank, Func<string, string?> textOf) =>
        Fill(blank, tag => textOf(tag) is var text && text == Filler.Ticked ? Signs[tag.Sum(c => c) % Signs.Length] : text);

    public override bool Follows(Hazard before) => false;
}

/// <summary>What is done to a filled file.</summary>
internal sealed record Treated(string Name, decimal Bound, Treatment Treatment) : Hazard(Name, Bound)
{
    /// <summary>Whether it is several at once already, and makes no pair with others.</summary>
    public bool IsWhole { get; init; }

    public override bool Follows(Hazard before) => !IsWhole && this != Untouched && before != Untouched && before is not Saving;
}

/// <summary>What saves it at last.</summary>
internal sealed record Saving(string Name, decimal Bound, SavedAs Format) : Hazard(Name, Bound)
{
    public override bool Follows(Hazard before) => before != Untouched && before is not Saving;
}
