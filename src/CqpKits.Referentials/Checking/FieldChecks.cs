using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Shapes;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of the fields of forms.</summary>
internal static class FieldChecks
{
    public static IEnumerable<Diagnostic> Marks(CheckedCertification certification) =>
        Fields(certification).SelectMany(f => f.Nature switch
        {
            FieldNature.Mark => Mark(f, certification),
            FieldNature.Choice => Choice(f, certification),
            _ => NoMark(f, certification),
        });

    /// <summary>A word of « compte_pour » means what the repeated item belongs to, or is: the field must repeat over items that have it.</summary>
    public static IEnumerable<Diagnostic> CountedNodes(CheckedCertification certification)
    {
        foreach (var field in Fields(certification).Where(f => f.Nature is FieldNature.Mark or FieldNature.Choice && f.CountsFor is not null))
        {
            var at = certification.PlaceOf(field.Position, FormShapes.CountsFor);
            var isOwn = OwnNodes.All.Contains(field.CountsFor!);
            if (field.ForEach is not { } collection)
            {
                if (isOwn)
                {
                    yield return FieldMessages.OwnNodeOfNothing(field, at);
                }
            }
            else if (!isOwn)
            {
                yield return FieldMessages.AllCountForOne(field, at);
            }
            else if (!OwnNodes.Of(field.CountsFor!).Contains(collection))
            {
                yield return FieldMessages.ItemsWithoutNode(field, Choices.Collection.WordFor(collection), [.. OwnNodes.For(collection)], at);
            }
        }
    }

    /// <summary>A mark for each competency or criterion with « compte_pour: bloc » needs a bloc for each of them.</summary>
    public static IEnumerable<Diagnostic> ItemsWithoutBlock(CheckedCertification certification) =>
        from field in Fields(certification)
        where field.CountsFor == OwnNodes.SkillsBlock && field.ForEach is { } collection && OwnNodes.Of(OwnNodes.SkillsBlock).Contains(collection)
        let items = CollectedItems.Of(certification.Certification, field).Where(i => i.SkillsBlock is null).Select(i => i.Code).ToList()
        where items.Count > 0
        select FieldMessages.ItemsWithoutBlock(field, items, certification.PlaceOf(field.Position, FormShapes.CountsFor));

    /// <summary>A mark for each bloc or unité with « compte_pour: domaine » needs a domaine for each of them.</summary>
    public static IEnumerable<Diagnostic> ItemsWithoutDomain(CheckedCertification certification) =>
        from field in Fields(certification)
        where field.Nature == FieldNature.Mark && field.CountsFor == OwnNodes.Domain
        let items = WithoutDomain(field.ForEach, certification.Certification)
        where items.Count > 0
        select FieldMessages.ItemsWithoutDomain(field, items, certification.PlaceOf(field.Position, FormShapes.CountsFor));

    public static IEnumerable<Diagnostic> Placeholders(CheckedCertification certification) =>
        from field in Fields(certification)
        where field.Placeholder is not null && field.Placeholder.Any(c => char.IsNumber(c) || c is '%' or '％' or '﹪')
        select FieldMessages.PlaceholderReadsAsMark(field, certification.PlaceOf(field.Position, FormShapes.Placeholder));

    /// <summary>A prompt is printed where the pen writes: one that says its label again is a word too many there.</summary>
    public static IEnumerable<Diagnostic> EchoedLabels(CheckedCertification certification) =>
        from field in Fields(certification)
        where field.Placeholder is not null
        let words = Words(field.Placeholder!)
        where words.Count > 0 && words.IsSubsetOf(Words(field.Label))
        select FieldMessages.EchoedLabel(field, certification.PlaceOf(field.Position, FormShapes.Placeholder));

    /// <summary>The words of a text that say something, folded.</summary>
    private static HashSet<string> Words(string text) =>
        [.. FrenchText.Fold(text).Split([' ', '\'', '-', '.', ',', '…'], StringSplitOptions.RemoveEmptyEntries).Except(["de", "du", "des", "d", "l", "le", "la", "les", "et", "votre", "vos", "un", "une"])];

    /// <summary>Two fields of a form cannot have the same id; a repeated field has one id for each item, <c>code.id</c>.</summary>
    public static IEnumerable<Diagnostic> DuplicateIds(CheckedCertification certification) =>
        from form in certification.Certification.Forms
        let ids = form.Fields.SelectMany(f => Expanded(f, certification).Select(id => (Id: id, Field: f)))
        from same in ids.GroupBy(i => i.Id)
        from again in same.Skip(1).Select(s => s.Field).Where(f => f != same.First().Field).Distinct()
        group same.Key by (again, same.First().Field) into pair
        select FieldMessages.DuplicateField(pair.First(), Place(pair.Key.again, certification), Place(pair.Key.Field, certification));

    /// <summary>A « sans_objet » field must name, in « commentaire », a text or notes field of the same form with the same « pour_chaque ».</summary>
    public static IEnumerable<Diagnostic> Comments(CheckedCertification certification) =>
        from form in certification.Certification.Forms
        from field in form.Fields
        let isComment = form.Fields.Any(f => f.Id == field.Comment && f.ForEach == field.ForEach && f.Among.SequenceEqual(field.Among) && f.Nature is FieldNature.Text or FieldNature.Notes)
        where field.Nature == FieldNature.NotApplicable && !isComment
        select FieldMessages.WithoutComment(field, certification.PlaceOf(field.Position, FormShapes.Comment));

    /// <summary>« dans » needs a repeated field, and « commentaire » a « sans_objet » field.</summary>
    public static IEnumerable<Diagnostic> StrayKeys(CheckedCertification certification)
    {
        foreach (var field in Fields(certification))
        {
            if (field.Within is not null && field.ForEach is null)
            {
                yield return FieldMessages.WithinNothing(field, certification.PlaceOf(field.Position, FormShapes.Within));
            }

            if (field.Comment is not null && field.Nature != FieldNature.NotApplicable)
            {
                yield return FieldMessages.StrayComment(field, certification.PlaceOf(field.Position, FormShapes.Comment));
            }
        }
    }

    /// <summary>The items that « parmi » names are items of the collection.</summary>
    public static IEnumerable<Diagnostic> Among(CheckedCertification certification) =>
        from field in Fields(certification)
        where field.ForEach is not null && field.Among.Count > 0
        let known = CollectedItems.Of(certification.Certification, field with { Among = [] }).Select(i => i.Code).ToList()
        from code in field.Among
        where !known.Contains(code)
        select FieldMessages.NotOfCollection(field, code, known, certification.PlaceOf(field.Position, FormShapes.Among));

    private static IEnumerable<Diagnostic> Mark(FieldDeclaration field, CheckedCertification certification)
    {
        if (field.Scale is null)
        {
            yield return FieldMessages.MarkWithoutScale(field);
        }
        else if (ScaleOf(field, certification) is { Values.Count: > 0 } scale)
        {
            yield return FieldMessages.MarkOnValues(field, scale, certification.PlaceOf(field.Position, FormShapes.Scale));
        }

        if (field.CountsFor is null)
        {
            yield return FieldMessages.MarkCountsForNothing(field);
        }
    }

    private static IEnumerable<Diagnostic> Choice(FieldDeclaration field, CheckedCertification certification)
    {
        if (field.Scale is null)
        {
            yield return FieldMessages.MarkWithoutScale(field);
        }
        else if (certification.Scale(field.Scale) is { Values.Count: 0 } scale)
        {
            yield return FieldMessages.ChoiceOnNumbers(field, scale, certification.PlaceOf(field.Position, FormShapes.Scale));
        }
    }

    private static IEnumerable<Diagnostic> NoMark(FieldDeclaration field, CheckedCertification certification)
    {
        if (field.Scale is not null)
        {
            yield return FieldMessages.NotAMark(field, FormShapes.Scale.Name, certification.PlaceOf(field.Position, FormShapes.Scale));
        }

        if (field.CountsFor is not null)
        {
            yield return FieldMessages.NotAMark(field, FormShapes.CountsFor.Name, certification.PlaceOf(field.Position, FormShapes.CountsFor));
        }

        if (field.Repeats is not null)
        {
            yield return FieldMessages.NotAMark(field, FormShapes.Repeats.Name, certification.PlaceOf(field.Position, FormShapes.Repeats));
        }
    }

    private static List<string> WithoutDomain(FieldCollection? collection, Certification certification) => collection switch
    {
        FieldCollection.SkillsBlocks => [.. certification.SkillsBlocks.Where(b => b.Domain is null).Select(b => b.Code)],
        FieldCollection.Units => [.. certification.Units.Where(u => certification.DomainOf(u) is null).Select(u => u.Code)],
        _ => [],
    };
    private static Scale? ScaleOf(FieldDeclaration field, CheckedCertification certification) =>
        certification.Certification.Scales.FirstOrDefault(s => s.Code == field.Scale);

    private static IEnumerable<FieldDeclaration> Fields(CheckedCertification certification) =>
        certification.Certification.Forms.SelectMany(f => f.Fields);

    private static SourcePosition Place(FieldDeclaration field, CheckedCertification certification) =>
        certification.PlaceOf(field.Position, FormShapes.Id);

    private static IEnumerable<string> Expanded(FieldDeclaration field, CheckedCertification certification) => field.ForEach is null
        ? [field.Id]
        : CollectedItems.Of(certification.Certification, field).Select(item => item.Code).Distinct().Select(code => $"{code}.{field.Id}");
}
