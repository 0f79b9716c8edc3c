using System.Runtime.CompilerServices;
using CqpKits.Forms.Definition;

namespace CqpKits.Returns.Fields;

/// <summary>A field with the printed labels by which its cell is found.</summary>
/// <param name="Id">Field, or box of one: <see cref="FieldSpot.Id"/>.</param>
/// <param name="Row">Row label.</param>
/// <param name="Column">Column label.</param>
internal sealed record LabelledField(string Id, PrintedLabel Row, PrintedLabel Column);

/// <summary>The fields of a definition that their printed labels can tell from the others, and their labels.</summary>
internal sealed class LabelledFields
{
    /// <summary>Found once for all copies of a form that are read in a run.</summary>
    private static readonly ConditionalWeakTable<FormDefinition, LabelledFields> Known = [];

    private readonly ILookup<PrintedLabel, LabelledField> byColumn;

    private LabelledFields(IReadOnlyList<LabelledField> fields, IReadOnlyList<PrintedLabel> rowCodes)
    {
        (All, RowCodes) = (fields, rowCodes);
        byColumn = fields.ToLookup(f => f.Column);
        Columns = fields.Select(f => f.Column).Where(l => !l.IsEmpty).ToHashSet();
        Rows = fields.Select(f => f.Row).Where(l => !l.IsEmpty).ToHashSet();
        CodedColumns = fields.Where(f => f.Row.IsCode).Select(f => f.Column).ToHashSet();
        AloneColumns = [.. fields.Where(f => f.Row.IsEmpty).Select(f => f.Column).Distinct()];
        Labels = new LabelIndex(Columns.Union(Rows));
    }

    /// <summary>The fields, in the order of the definition. Labels that two fields share say nothing of either.</summary>
    public IReadOnlyList<LabelledField> All { get; }

    /// <summary>The codes of the form's rows that hold a digit.</summary>
    public IReadOnlyList<PrintedLabel> RowCodes { get; }

    /// <summary>Labels over columns.</summary>
    public IReadOnlySet<PrintedLabel> Columns { get; }

    /// <summary>Labels of rows.</summary>
    public IReadOnlySet<PrintedLabel> Rows { get; }

    /// <summary>Labels over the columns of fields whose row has a code.</summary>
    public IReadOnlySet<PrintedLabel> CodedColumns { get; }

    /// <summary>Labels over the fields that have no row label.</summary>
    public IReadOnlyList<PrintedLabel> AloneColumns { get; }

    /// <summary>Row and column labels by the text of a cell.</summary>
    public LabelIndex Labels { get; }

    /// <summary>The fields of a definition.</summary>
    public static LabelledFields Of(FormDefinition definition) => Known.GetValue(definition, d => new LabelledFields(Find(d), CodesOf(d)));

    /// <summary>The fields under a column label.</summary>
    public IEnumerable<LabelledField> Under(PrintedLabel column) => byColumn[column];

    private static IReadOnlyList<PrintedLabel> CodesOf(FormDefinition definition) =>
    [
        .. definition.Fields.Select(f => f.ItemCode).OfType<string>().Where(c => c.Any(char.IsDigit)).Distinct()
            .Select(code => PrintedLabel.Of(code, new HashSet<string> { code })),
    ];

    private static IReadOnlyList<LabelledField> Find(FormDefinition definition)
    {
        var codes = definition.Fields.Select(f => f.ItemCode).OfType<string>().Concat(definition.Nodes.Select(n => n.Code)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. definition.Fields
                .SelectMany(f => f.Spots.Select(spot => (f.Kind.CarriesValue, Spot: spot)))
                .Where(f => f.Spot.Context is not null)
                .Select(f => (f.CarriesValue, Field: new LabelledField(f.Spot.Id, PrintedLabel.Of(f.Spot.Context!.Row, codes), PrintedLabel.Of(f.Spot.Context.Column, codes))))
                .Where(f => !f.Field.Row.IsEmpty || !f.Field.Column.IsEmpty)
                .GroupBy(f => (f.Field.Row.Folded, f.Field.Column.Folded))
                .Where(g => g.Count() == 1 && g.First().CarriesValue)
                .Select(g => g.First().Field),
        ];
    }
}
