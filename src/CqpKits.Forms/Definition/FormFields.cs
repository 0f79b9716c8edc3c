using CqpKits.Referentials;

namespace CqpKits.Forms;

/// <summary>From what a référentiel declares to the fields of a form.</summary>
public static class FormFields
{
    private const string OwnDomain = "domaine";
    private const string OwnUnit = "unite";

    /// <summary>The fields of a form in declared order, repeated ones once for each item of their collection, not yet placed.</summary>
    public static IReadOnlyList<FormField> Expand(Certification certification, FormDeclaration form) =>
        [.. form.Fields.SelectMany(field => Expand(certification, field))];

    private static IEnumerable<FormField> Expand(Certification certification, FieldDeclaration field) =>
        field.ForEach is { } collection
            ? Items(certification, collection).Select(item => Make(certification, field, item))
            : [Make(certification, field, null)];

    private static FormField Make(Certification certification, FieldDeclaration field, Item? item)
    {
        var kind = KindOf(certification, field);
        return new FormField
        {
            Id = item is null ? field.Id : $"{item.Code}.{field.Id}",
            Kind = kind,
            Label = item is null ? field.Label : $"{item.Label} : {field.Label}",
            Placeholder = field.Placeholder ?? kind.DefaultPlaceholder,
            ItemCode = item?.Code,
            CountsFor = field.CountsFor switch
            {
                OwnDomain => item?.Domain,
                OwnUnit => item?.Code,
                var code => code,
            },
            Pass = field.Pass,
            Repeats = field.Repeats,
            Prefill = field.Prefill,
            Optional = field.Optional,
        };
    }

    private static FieldKind KindOf(Certification certification, FieldDeclaration field) => field.Nature switch
    {
        FieldNature.Text => new TextKind(),
        FieldNature.Notes => new NotesKind(),
        FieldNature.Date => new DateKind(),
        FieldNature.Signature => new SignatureKind(),
        FieldNature.Mark when certification.Scales.FirstOrDefault(s => s.Code == field.Scale) is { } scale =>
            new MarkKind(scale.Minimum, scale.Maximum, scale.Unit) { WholeNumbers = scale.WholeNumbers },
        _ => throw new ArgumentException($"field {field.Id}: checked certifications give every mark a known scale", nameof(field)),
    };

    private static IEnumerable<Item> Items(Certification certification, FieldCollection collection) => collection switch
    {
        FieldCollection.Observations => certification.Observations.Select(o => new Item(o.Code, o.Label, o.Domain)),
        FieldCollection.Domains => certification.Domains.Select(d => new Item(d.Code, d.Label, d.Code)),
        FieldCollection.KnowHow => certification.Domains.SelectMany(d => d.KnowHow.Select(k => new Item(k.Code, k.Label, d.Code))),
        FieldCollection.Knowledge => certification.Domains.SelectMany(d => d.Knowledge.Select(k => new Item(k.Code, k.Label, d.Code))),
        FieldCollection.SkillsBlocks => certification.SkillsBlocks.Select(b => new Item(b.Code, b.Label, b.Domain)),
        FieldCollection.Units => certification.Units.Select(u => new Item(u.Code, u.Label, certification.DomainOf(u))),
        _ => throw new ArgumentOutOfRangeException(nameof(collection)),
    };

    private sealed record Item(string Code, string Label, string? Domain);
}
