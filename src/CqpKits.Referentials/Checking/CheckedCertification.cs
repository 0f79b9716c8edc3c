using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Reading;
using CqpKits.Referentials.Shapes;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Checking;

/// <summary>A certification as far as it could be read, with what was met on the way: what the checks look at.</summary>
/// <param name="Certification">What could be read.</param>
/// <param name="Log">Codes given and named, and where keys stand.</param>
internal sealed record CheckedCertification(Certification Certification, ReadingLog Log)
{
    /// <summary>The codes that were given, in the order of the files.</summary>
    public IReadOnlyList<CodeDefinition> Definitions { get; } = [.. Log.Notes<CodeDefinition>()];

    /// <summary>Where the value of an item's key stands, or the item when it has no such key.</summary>
    public SourcePosition PlaceOf(SourcePosition item, Key key) => Log.PlaceOf(item, key.Name);

    /// <summary>Whether an item has this key, with a value that could be read.</summary>
    public bool Has(SourcePosition item, Key key) => Log.IsPlaced(item, key.Name);

    /// <summary>Where an item of a list stands, the list being the value of a key.</summary>
    public SourcePosition PlaceOf(SourcePosition item, Key list, int index) => Log.PlaceOf(PlaceOf(item, list), ReadingLog.ItemKey(index));

    /// <summary>An assessor by its code.</summary>
    public Assessor? Assessor(string code) => Certification.Assessors.FirstOrDefault(a => a.Code == code);

    /// <summary>The scales of numbers with both bounds: against the others no number can be held.</summary>
    public IReadOnlyList<Scale> NumberScales => [.. Certification.Scales.Where(s => Has(s.Position, ScaleShapes.Minimum) && Has(s.Position, ScaleShapes.Maximum))];

    /// <summary>A scale of numbers by its code.</summary>
    public Scale? Scale(string? code) => NumberScales.FirstOrDefault(s => s.Code == code);

    /// <summary>A scale that gives numbers, of its own or of its values, by its code.</summary>
    public Scale? NumberedScale(string? code) => Scale(code) ?? Certification.Scales.FirstOrDefault(s => s.Code == code && s.Values.Any(v => v.Number is not null));

    /// <summary>The fields by which an assessor's marks and answers count; what is only carried over counts for nothing.</summary>
    public IEnumerable<FieldDeclaration> CountedFieldsOf(string assessor) =>
        Certification.Forms.Where(f => f.Assessor == assessor && f.Scope != MarkScope.Report).SelectMany(f => f.Fields).Where(IsCounted);

    /// <summary>The counted fields that one source of a level takes: those that count for what the level judges.</summary>
    public IEnumerable<FieldDeclaration> FieldsOf(SourceRule mark, ResultLevel level) =>
        CountedFieldsOf(mark.Assessor).Where(f => (mark.Field is null || f.Id == mark.Field || f.Id == mark.Over) && CountsAt(f, level));

    private bool CountsAt(FieldDeclaration field, ResultLevel level) => level switch
    {
        ResultLevel.Domains or ResultLevel.SkillsBlocks => field.CountsFor == CodeKinds.OwnDomain || CodeKinds.Domain.CodesIn(Certification).Contains(field.CountsFor),
        ResultLevel.Competencies => field.CountsFor == CodeKinds.OwnCompetency || CodeKinds.AssessedCompetency.CodesIn(Certification).Contains(field.CountsFor),
        ResultLevel.Units => field.CountsFor == CodeKinds.OwnUnit,
        _ => false,
    };

    /// <summary>Whether a field's answers count: a mark, or a choice that says for what.</summary>
    public static bool IsCounted(FieldDeclaration field) => field.Nature == FieldNature.Mark || (field.Nature == FieldNature.Choice && field.CountsFor is not null);

    /// <summary>The mark fields of the forms that collect an assessor's marks; what is only carried over counts for nothing.</summary>
    public IEnumerable<FieldDeclaration> MarkFieldsOf(string assessor) =>
        Certification.Forms.Where(f => f.Assessor == assessor && f.Scope != MarkScope.Report).SelectMany(f => f.Fields)
            .Where(f => f.Nature == FieldNature.Mark || (f.Nature == FieldNature.Choice && f.CountsFor is not null));

    /// <summary>Whether some of an assessor's marks count for a domain.</summary>
    public bool MarksDomains(string assessor) =>
        MarkFieldsOf(assessor).Any(f => f.CountsFor == CodeKinds.OwnDomain || Certification.Domains.Any(d => d.Code == f.CountsFor));
}
