using CqpKits.Forms.Anchors;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;
using static CqpKits.Testing.WordMarkup;

namespace CqpKits.Testing;

/// <summary>A small form: a candidate's name under a header, a grid of three coded rows with notes and a mark, a comment in a paragraph.</summary>
internal static class SampleForm
{
    public const string IssueId = "7KXT2Q9B";

    public static FormDefinition Definition { get; } = new()
    {
        Certification = "agc",
        CertificationTitle = "Assistant de gestion",
        Version = "1",
        Form = "grille",
        Title = "Grille d'observation",
        Role = "jury",
        Assessor = "jury",
        Scope = MarkScope.Individual,
        Fields =
        [
            Field("candidat", new TextKind(), new PrintedContext("", "Nom du candidat", "", "")),
            .. new[] { "R.1", "R.2", "R.10" }.SelectMany(Fields),
            Field("commentaire", new NotesKind(), new PrintedContext("", "", "Commentaire :", "")),
            Field("visa", new SignatureKind(), new PrintedContext("", "Visa", "", "")),
        ],
        Nodes = [new FormNode("R", "Relation")],
        Rules = [],
    };

    public static FormField Field(string id, FieldKind kind, PrintedContext? context = null, string? item = null) => new()
    {
        Id = id,
        Kind = kind,
        Label = id,
        Placeholder = kind.DefaultPlaceholder,
        Context = context,
        ItemCode = item,
    };

    /// <summary>The content of the cell of a field: bookmark around control.</summary>
    public static string Box(string id, string? typed = null) => Bookmark(BookmarkOf(id), Control(TagOf(id), Run(typed ?? PlaceholderOf(id))));

    public static string TagOf(string id) => FieldAnchors.Tag(id);

    public static string BookmarkOf(string id) => FieldAnchors.Bookmark(IssueId, id);

    public static string PlaceholderOf(string id) => Definition.Field(id)!.Placeholder;

    /// <summary>The whole form; the cell of a field holds what <paramref name="box"/> gives for it.</summary>
    public static string Body(Func<string, string> box, IEnumerable<string>? rows = null) =>
        Identity(box) + Grid(box, rows ?? ["R.1", "R.2", "R.10"]) + Paragraph(Run("Commentaire : ") + box("commentaire"));

    public static string Identity(Func<string, string> box) =>
        Table(Row(Cell("Nom du candidat"), Cell("Visa")) + Row(Cell(Paragraph(box("candidat"))), Cell("")));

    public static string Grid(Func<string, string> box, IEnumerable<string> rows) =>
        Table(HeaderRow() + string.Concat(rows.Select(code => GridRow(code, box))));

    public static string HeaderRow() => Row(Cell("Observations"), Cell("Notes"), Cell("Pourcentage"));

    public static string GridRow(string code, Func<string, string> box) => Row(
        Cell(Paragraph(Run("Accueille le client ") + Run(code))),
        Cell(Paragraph(box(code + ".notes"))),
        Cell(Paragraph(box(code + ".pct") + Run(" %"))));

    private static FormField[] Fields(string code) =>
    [
        Field(code + ".notes", new NotesKind(), new PrintedContext(code, "Notes", "", ""), code),
        Field(code + ".pct", new MarkKind(0, 100, "%"), new PrintedContext(code, "Pourcentage", "", "%"), code),
    ];
}
