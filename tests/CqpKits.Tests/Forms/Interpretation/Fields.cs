using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Interpretation;
using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;

namespace CqpKits.Tests.Forms.Interpretation;

/// <summary>Definitions, raw fields and answers in few words.</summary>
internal static class Fields
{
    public const string Id = "champ";

    public static readonly MarkKind Percent = new(0, 100, "%");

    public static FormDefinition Definition(params FormField[] fields) => new()
    {
        Certification = "agc",
        CertificationTitle = "Assistant de gestion",
        Version = "1",
        Form = "grille",
        Title = "Grille",
        Role = "jury",
        Assessor = "jury",
        Scope = MarkScope.Individual,
        Fields = fields,
        Nodes = [],
        Rules = [],
    };

    public static FormField Field(FieldKind kind, string before = "", string after = "", string? placeholder = null, string id = Id) => new()
    {
        Id = id,
        Kind = kind,
        Label = "Libellé",
        Placeholder = placeholder ?? Earlier(kind),
        Context = new PrintedContext("R.1", "Note", before, after),
    };

    public static RawEntry Container(string? control, string outside = "", string? before = null, string place = "tableau 1, ligne 2, colonne 3") => new()
    {
        Place = place,
        Anchors = [AnchorKind.Tag, AnchorKind.Bookmark],
        Entered = control,
        Beside = outside,
        BeforeChanges = before,
    };

    public static Answer Interpret(FormField field, params RawEntry[] containers) =>
        Assert.Single(FormInterpretation.Interpret(Definition(field), new RawForm { Fields = [new RawField(field.Id, containers)] }));

    public static Answer Typed(FieldKind kind, string text) => Interpret(Field(kind), Container(text));

    /// <summary>The prompts of forms issued before those of today, which must be read for ever.</summary>
    private static string Earlier(FieldKind kind) => kind switch
    {
        MarkKind => "…",
        NotesKind => "Vos notes",
        DateKind => "Choisir une date",
        TextKind => "Cliquez pour saisir",
        _ => kind.DefaultPlaceholder,
    };
}
