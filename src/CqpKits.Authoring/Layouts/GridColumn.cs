using CqpKits.Referentials.Model;

namespace CqpKits.Authoring.Layouts;

/// <summary>A column of a grid: a field, or one value of a field in which one chooses.</summary>
/// <param name="Field">The field.</param>
/// <param name="Header">What is printed above it.</param>
/// <param name="Width">Millimetres.</param>
internal sealed record GridColumn(FieldDeclaration Field, string Header, decimal Width)
{
    /// <summary>Width that a character of a header takes at most, millimetres.</summary>
    private const decimal Character = 2.1m;

    private const decimal CellMargins = 5;

    /// <summary>Code of the value, or null for a field that is not chosen in.</summary>
    public string? Value { get; init; }

    /// <summary>Unit printed after the field; may be empty.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Least height of its rows, millimetres; null for that which a field takes by itself.</summary>
    public int? Height => Field.Nature switch
    {
        FieldNature.Notes => 28,
        _ => null,
    };

    /// <summary>True for a column to write in, which is set to the left.</summary>
    public bool IsWritten => Field.Nature is FieldNature.Notes or FieldNature.Text;

    /// <summary>Its cell in a template, for a field with this id: a box, or the field with its unit.</summary>
    public string Cell(string id) =>
        Value is { } value ? $":cellule{{.centre}} :case{{ref=\"{id}\" valeur={value}}}"
        : Field.Nature == FieldNature.Tick ? $":cellule{{.centre}} :case{{ref=\"{id}\"}}"
        : $"{(IsWritten ? "" : ":cellule{.centre} ")}:champ{{ref=\"{id}\"}}{(Unit.Length > 0 ? " " + LayoutText.Literal(Unit) : "")}";

    /// <summary>The columns of a field.</summary>
    public static IEnumerable<GridColumn> Of(Certification certification, FieldDeclaration field, string header)
    {
        var scale = certification.Scales.FirstOrDefault(s => s.Code == field.Scale);
        return field.Nature switch
        {
            FieldNature.Choice => Boxes(field, scale?.Values ?? []),
            FieldNature.Notes => [new GridColumn(field, header, 70)],
            FieldNature.Text or FieldNature.NotApplicable => [new GridColumn(field, header, 45)],
            FieldNature.Date => [new GridColumn(field, header, 30)],
            FieldNature.Signature => [new GridColumn(field, header, 62)],
            _ => [new GridColumn(field, header, WidthOf(header, 26, 40)) { Unit = scale?.Unit ?? "" }],
        };
    }

    /// <summary>The columns of a table, those of one nature with one width.</summary>
    public static IReadOnlyList<GridColumn> Alike(IReadOnlyList<GridColumn> columns) =>
        [.. columns.Select(c => c with { Width = columns.Where(o => o.Field.Nature == c.Field.Nature).Max(o => o.Width) })];

    private static IEnumerable<GridColumn> Boxes(FieldDeclaration field, IReadOnlyList<ScaleValue> values)
    {
        var width = Math.Min(values.Select(v => WidthOf(v.Label, 17, 34)).DefaultIfEmpty(17).Max(), GridLayout.Widest / Math.Max(1, values.Count));
        return values.Select(v => new GridColumn(field, v.Label, width) { Value = v.Code });
    }

    /// <summary>A width in which no word of the header is parted and the header takes three lines at most.</summary>
    private static decimal WidthOf(string header, decimal least, decimal most)
    {
        var word = header.Split(' ').Max(w => w.Length);
        return Math.Clamp(Math.Max(word, (header.Length + 2) / 3) * Character + CellMargins, least, most);
    }
}
