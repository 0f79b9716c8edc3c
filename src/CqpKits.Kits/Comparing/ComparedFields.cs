using CqpKits.Referentials.Model;

namespace CqpKits.Kits.Comparing;

/// <summary>The declared fields of a form as items to compare. A repeated field is one item, since the items it repeats over are compared themselves.</summary>
internal static class ComparedFields
{
    public static IEnumerable<ComparedItem> Of(FormDeclaration form) =>
        form.Fields.Select(f => new ComparedItem($"le champ de « {form.Code} »", f.Id, Text(f)));

    private static string Text(FieldDeclaration field) => string.Join(", ", new[]
    {
        $"{field.Label} ({FieldNatureWords.Of(field.Nature)})",
        field.ForEach is { } each ? $"pour chaque {Each(each)}{(field.Within is { } within ? $" de {within}" : "")}" : "",
        field.Scale is { } scale ? $"échelle {scale}" : "",
        field.Pass is { } pass ? $"passe {pass}" : "",
        field.CountsFor is { } node ? $"compte pour {node}" : "",
        field.Repeats is { } repeated ? $"reprend {repeated}" : "",
        field.Optional ? "facultatif" : "",
    }.Where(t => t.Length > 0));

    /// <summary>The noun of one item: « compétence ».</summary>
    internal static string Each(FieldCollection collection) => collection switch
    {
        FieldCollection.Observations => "observation",
        FieldCollection.Domains => "domaine",
        FieldCollection.KnowHow => "savoir-faire",
        FieldCollection.Knowledge => "connaissance",
        FieldCollection.SkillsBlocks => "bloc",
        FieldCollection.Units => "unité",
        FieldCollection.Competencies => "compétence",
        FieldCollection.Criteria => "critère",
        FieldCollection.Examinations => "épreuve",
        _ => throw new ArgumentOutOfRangeException(nameof(collection)),
    };
}
