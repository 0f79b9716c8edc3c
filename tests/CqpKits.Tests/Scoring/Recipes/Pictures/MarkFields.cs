using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Tests.Scoring.Recipes.Pictures;

/// <summary>The fields that a line of « notes » takes its marks from, with their forms.</summary>
internal static class MarkFields
{
    public static IReadOnlyList<(FormDeclaration Form, FieldDeclaration Field)> Of(Certification certification, SourceRule mark) =>
    [
        .. from form in certification.Forms
           where form.Assessor == mark.Assessor && form.Scope != MarkScope.Report
           from field in form.Fields
           where field is { Nature: FieldNature.Mark or FieldNature.Choice, CountsFor: { } item } && (OwnNodes.All.Contains(item) || mark.IsFor(item))
           where mark.Field is null || field.Id == mark.Field || field.Id == mark.Over
           where mark.Pass is null or SourceRule.LatestPass or SourceRule.AllPasses || field.Pass == mark.Pass
           select (form, field),
    ];

    /// <summary>What may be entered: « en % », « sur 5 ou 10 », « OUI, NON, Sans objet »; empty where nothing says it.</summary>
    public static string Scales(Certification certification, SourceRule mark)
    {
        List<Scale> scales = [.. Of(certification, mark).Select(f => f.Field.Scale).Distinct().Select(code => certification.Scales.First(s => s.Code == code))];
        List<string> wholes = [.. scales.Select(s => s.Unit).Where(u => u.StartsWith('/')).Select(u => u[1..])];
        return scales is [{ Values: [_, ..] values }] ? string.Join(", ", values.Select(v => v.Label))
            : wholes.Count == scales.Count && wholes.Count > 0 ? $"notes sur {string.Join(", ", wholes.SkipLast(1))}{(wholes.Count > 1 ? " ou " : "")}{wholes[^1]}"
            : scales is [{ Unit: "%" }] ? "notes en %"
            : "";
    }
}
