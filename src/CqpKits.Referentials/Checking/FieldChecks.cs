using CqpKits.Diagnostics;

namespace CqpKits.Referentials;

/// <summary>The fields of forms: a mark must count, and nothing else may look like one.</summary>
internal static class FieldChecks
{
    public static IEnumerable<Diagnostic> Marks(CheckedCertification certification) =>
        Fields(certification).SelectMany(f => f.Nature == FieldNature.Mark ? Mark(f) : NoMark(f, certification));

    public static IEnumerable<Diagnostic> CountedDomains(CheckedCertification certification)
    {
        foreach (var field in Fields(certification).Where(f => f.Nature == FieldNature.Mark))
        {
            var at = certification.PlaceOf(field.Position, FormShapes.CountsFor);
            switch (field.ForEach, field.CountsFor)
            {
                case (_, null) or (not null, CodeKinds.OwnDomain) or (FieldCollection.Units, CodeKinds.OwnUnit):
                    break;
                case (null, CodeKinds.OwnDomain):
                    yield return ReferentialMessages.DomainOfNothing(field, at);
                    break;
                case (_, CodeKinds.OwnUnit):
                    yield return ReferentialMessages.UnitOfNothing(field, at);
                    break;
                case (not null, _):
                    yield return ReferentialMessages.AllCountForOne(field, at);
                    break;
            }
        }
    }

    /// <summary>Marks of blocs and unités count for a domaine only where the référentiel says which.</summary>
    public static IEnumerable<Diagnostic> ItemsWithoutDomain(CheckedCertification certification) =>
        from field in Fields(certification)
        where field.Nature == FieldNature.Mark && field.CountsFor == CodeKinds.OwnDomain
        let items = WithoutDomain(field.ForEach, certification.Certification)
        where items.Count > 0
        select ReferentialMessages.ItemsWithoutDomain(field, items, certification.PlaceOf(field.Position, FormShapes.CountsFor));

    public static IEnumerable<Diagnostic> Placeholders(CheckedCertification certification) =>
        from field in Fields(certification)
        where field.Placeholder is not null && field.Placeholder.Any(c => char.IsNumber(c) || c is '%' or '％' or '﹪')
        select ReferentialMessages.PlaceholderReadsAsMark(field, certification.PlaceOf(field.Position, FormShapes.Placeholder));

    /// <summary>Ids are compared as the form will have them: repeated fields once for each item.</summary>
    public static IEnumerable<Diagnostic> DuplicateIds(CheckedCertification certification) =>
        from form in certification.Certification.Forms
        let ids = form.Fields.SelectMany(f => Expanded(f, certification).Select(id => (Id: id, Field: f)))
        from same in ids.GroupBy(i => i.Id)
        from again in same.Skip(1).Select(s => s.Field).Where(f => f != same.First().Field).Distinct()
        group same.Key by (again, same.First().Field) into pair
        select ReferentialMessages.DuplicateField(pair.First(), Place(pair.Key.again, certification), Place(pair.Key.Field, certification));

    private static IEnumerable<Diagnostic> Mark(FieldDeclaration field)
    {
        if (field.Scale is null)
        {
            yield return ReferentialMessages.MarkWithoutScale(field);
        }

        if (field.CountsFor is null)
        {
            yield return ReferentialMessages.MarkCountsForNothing(field);
        }
    }

    private static IEnumerable<Diagnostic> NoMark(FieldDeclaration field, CheckedCertification certification)
    {
        if (field.Scale is not null)
        {
            yield return ReferentialMessages.NotAMark(field, FormShapes.Scale.Name, certification.PlaceOf(field.Position, FormShapes.Scale));
        }

        if (field.CountsFor is not null)
        {
            yield return ReferentialMessages.NotAMark(field, FormShapes.CountsFor.Name, certification.PlaceOf(field.Position, FormShapes.CountsFor));
        }

        if (field.Repeats is not null)
        {
            yield return ReferentialMessages.NotAMark(field, FormShapes.Repeats.Name, certification.PlaceOf(field.Position, FormShapes.Repeats));
        }
    }

    private static List<string> WithoutDomain(FieldCollection? collection, Certification certification) => collection switch
    {
        FieldCollection.SkillsBlocks => [.. certification.SkillsBlocks.Where(b => b.Domain is null).Select(b => b.Code)],
        FieldCollection.Units => [.. certification.Units.Where(u => certification.DomainOf(u) is null).Select(u => u.Code)],
        _ => [],
    };

    private static IEnumerable<FieldDeclaration> Fields(CheckedCertification certification) =>
        certification.Certification.Forms.SelectMany(f => f.Fields);

    private static SourcePosition Place(FieldDeclaration field, CheckedCertification certification) =>
        certification.PlaceOf(field.Position, FormShapes.Id);

    private static IEnumerable<string> Expanded(FieldDeclaration field, CheckedCertification certification) =>
        field.ForEach is { } collection ? certification.ItemsOf(collection).Distinct().Select(code => $"{code}.{field.Id}") : [field.Id];
}
