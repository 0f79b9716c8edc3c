using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Reading;
using CqpKits.Referentials.Shapes;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Checking;

/// <summary>The input of the checks: a certification, possibly incomplete, with the log of its reading.</summary>
/// <param name="Certification">The certification, without the parts that could not be read.</param>
/// <param name="Log">Codes defined and named, and the positions of values.</param>
internal sealed record CheckedCertification(Certification Certification, ReadingLog Log)
{
    /// <summary>The codes that are defined, in the order of the files.</summary>
    public IReadOnlyList<CodeDefinition> Definitions { get; } = [.. Log.Notes<CodeDefinition>()];

    /// <summary>The position of the value of a key, or of the item when it has no such key.</summary>
    public SourcePosition PlaceOf(SourcePosition item, Key key) => Log.PlaceOf(item, key.Name);

    /// <summary>True when the item has the key and its value could be read.</summary>
    public bool Has(SourcePosition item, Key key) => Log.IsPlaced(item, key.Name);

    /// <summary>The position of item <paramref name="index"/> (from 0) of the list that is the value of a key.</summary>
    public SourcePosition PlaceOf(SourcePosition item, Key list, int index) => Log.PlaceOf(PlaceOf(item, list), ReadingLog.ItemKey(index));

    /// <summary>An assessor by its code.</summary>
    public Assessor? Assessor(string code) => Certification.Assessors.FirstOrDefault(a => a.Code == code);

    /// <summary>The scales that have a minimum and a maximum.</summary>
    public IReadOnlyList<Scale> NumberScales => [.. Certification.Scales.Where(s => Has(s.Position, ScaleShapes.Minimum) && Has(s.Position, ScaleShapes.Maximum))];

    /// <summary>The scale of <see cref="NumberScales"/> with this code, or null.</summary>
    public Scale? Scale(string? code) => NumberScales.FirstOrDefault(s => s.Code == code);

    /// <summary>The scale with this code that has bounds or at least one value with a number, or null.</summary>
    public Scale? NumberedScale(string? code) => Scale(code) ?? Certification.Scales.FirstOrDefault(s => s.Code == code && s.Values.Any(v => v.Number is not null));

    /// <summary>The counted fields of the forms of an assessor, forms of scope <see cref="MarkScope.Report"/> left out.</summary>
    public IEnumerable<FieldDeclaration> CountedFieldsOf(string assessor) =>
        Certification.Forms.Where(f => f.Assessor == assessor && f.Scope != MarkScope.Report).SelectMany(f => f.Fields).Where(IsCounted);

    /// <summary>The counted fields that a source uses at a level: those of its assessor, of the fields it names if any, that count for items that it marks.</summary>
    public IEnumerable<FieldDeclaration> FieldsOf(SourceRule mark, ResultLevel level) =>
        ResultItems.Of(Certification, level).Where(i => mark.IsFor(i.Code)).SelectMany(i => FieldsOf(mark, i)).Distinct();

    /// <summary>The counted fields that a source uses for an item.</summary>
    public IEnumerable<FieldDeclaration> FieldsOf(SourceRule mark, ResultItem item) =>
        CountedFieldsOf(mark.Assessor).Where(f => (mark.Field is null || f.Id == mark.Field || f.Id == mark.Over) && NodesOf(f).Any(item.Takes));

    /// <summary>Codes of what a field counts for: one, or for a repeated field one for each item.</summary>
    public IEnumerable<string> NodesOf(FieldDeclaration field) => field.ForEach is null
        ? new[] { field.CountsFor }.OfType<string>()
        : CollectedItems.Of(Certification, field).Select(i => i.Node(field.CountsFor)).OfType<string>();

    /// <summary>True for a mark, and for a choice with « compte_pour ».</summary>
    public static bool IsCounted(FieldDeclaration field) => field.Nature == FieldNature.Mark || (field.Nature == FieldNature.Choice && field.CountsFor is not null);

    /// <summary>True when a counted field of the assessor counts for a domain.</summary>
    public bool MarksDomains(string assessor) =>
        CountedFieldsOf(assessor).Any(f => f.CountsFor == OwnNodes.Domain || Certification.Domains.Any(d => d.Code == f.CountsFor));
}
