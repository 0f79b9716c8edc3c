using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;

namespace CqpKits.Forms.Definition;

/// <summary>From what a référentiel declares to the fields of a form.</summary>
public static class FormFields
{
    /// <summary>Code of the only value of a box that is ticked or not.</summary>
    public const string Ticked = "COCHE";

    /// <summary>The fields of a form in declared order, repeated ones once for each item of their collection, not yet placed.</summary>
    public static IReadOnlyList<FormField> Expand(Certification certification, FormDeclaration form) =>
        [.. form.Fields.SelectMany(field => Expand(certification, field))];

    private static IEnumerable<FormField> Expand(Certification certification, FieldDeclaration field) => field.ForEach is null
        ? [Make(certification, field, null)]
        : CollectedItems.Of(certification, field).Select(item => Make(certification, field, item));

    private static FormField Make(Certification certification, FieldDeclaration field, CollectedItem? item)
    {
        var kind = KindOf(certification, field);
        return new FormField
        {
            Id = IdOf(field.Id, item),
            Kind = kind,
            Label = item is null ? field.Label : $"{item.Label} : {field.Label}",
            Placeholder = field.Placeholder ?? kind.DefaultPlaceholder,
            ItemCode = item?.Code,
            CountsFor = item is null ? field.CountsFor : item.Node(field.CountsFor),
            Pass = field.Pass,
            Repeats = field.Repeats,
            Comment = field.Comment is null ? null : IdOf(field.Comment, item),
            Prefill = field.Prefill,
            Optional = field.Optional || field.Nature is FieldNature.Tick or FieldNature.NotApplicable,
        };
    }

    private static string IdOf(string declared, CollectedItem? item) => item is null ? declared : $"{item.Code}.{declared}";

    private static FieldKind KindOf(Certification certification, FieldDeclaration field) => field.Nature switch
    {
        FieldNature.Text => new TextKind(),
        FieldNature.Notes => new NotesKind(),
        FieldNature.Date => new DateKind(),
        FieldNature.Signature => new SignatureKind(),
        FieldNature.Tick => new ChoiceKind([new ChoiceOption(Ticked, field.Label)]),
        FieldNature.NotApplicable => new NotApplicableKind([.. certification.Competencies.SelectMany(c => c.AllCriteria).Select(c => c.Code)]),
        FieldNature.Mark => OnScale(certification, field, s => new MarkKind(s.Minimum, s.Maximum, s.Unit) { WholeNumbers = s.WholeNumbers }),
        FieldNature.Choice => OnScale(certification, field, s => new ChoiceKind([.. s.Values.Select(v => new ChoiceOption(v.Code, v.Label) { Number = v.Number, Sense = v.Sense })])),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field.Nature, null),
    };

    private static FieldKind OnScale(Certification certification, FieldDeclaration field, Func<Scale, FieldKind> make) =>
        certification.Scales.FirstOrDefault(s => s.Code == field.Scale) is { } scale
            ? make(scale)
            : throw new ArgumentException($"field {field.Id}: checked certifications give every mark a known scale", nameof(field));
}
