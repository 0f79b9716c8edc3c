using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Explaining;
using CqpKits.Tests.Scoring.Recipes.Drawing;

namespace CqpKits.Tests.Scoring.Recipes.Pictures;

/// <summary>The box of who gives a mark, and which.</summary>
internal sealed class SourceBox(Certification certification, RuleSet rules)
{
    private readonly RuleNames names = new(certification);

    public Box Of(SourceRule mark) => new(BoxLook.Plain, [.. Rows(mark)]) { Persons = Persons(mark) };

    /// <summary>What is said of its weight: « 20 % », « coef. 2 »; null for none.</summary>
    public static string? Weight(SourceRule mark) => mark.Weight is { } w ? RuleNames.Percent(w) : mark.Coefficient is { } c ? RuleNames.Coefficient(c) : null;

    private IEnumerable<Row> Rows(SourceRule mark)
    {
        yield return new TextRow(names.Assessor(mark.Assessor), TextLook.Head);
        if (mark.Items.Count > 0)
        {
            yield return new TextRow($"pour {names.Items(mark.Items)}");
        }

        yield return new TextRow(Method(mark));
        foreach (var text in new[] { string.Join(", ", Marks(mark).Where(t => t.Length > 0)), Persons(mark.Persons), Bonus(mark.BonusAbove) }.Where(t => t.Length > 0))
        {
            yield return new TextRow(text, TextLook.Small);
        }
    }

    private string Method(SourceRule mark) => mark.Method switch
    {
        MarkMethod.Ratio => $"{FieldLabel(mark, mark.Field)} ÷ {FieldLabel(mark, mark.Over)}, en %",
        MarkMethod.Consensus => "valeur commune du jury",
        MarkMethod.Listing => IsVote(mark) ? Persons(mark) > 1 ? "un vote par membre" : "son vote" : "ses réponses, une à une",
        MarkMethod.EachPerson when IsVote(mark) => "un avis par personne",
        MarkMethod.EachPerson => $"chaque personne : {OfMarks(mark)}",
        _ => OfMarks(mark),
    };

    private static string OfMarks(SourceRule mark) => (mark.MethodOfMarks, mark.Best) switch
    {
        (MarkMethod.Sum, null) => $"somme de ses notes{RuleWording.OutOf(mark.OutOf)}",
        (MarkMethod.Sum, { } best) => $"somme de ses {FrenchText.Number(best)} meilleures notes{RuleWording.OutOf(mark.OutOf)}",
        (MarkMethod.Minimum, _) => "la plus basse de ses notes",
        (MarkMethod.Maximum, _) => "la plus haute de ses notes",
        (_, { } best) => $"moyenne de ses {FrenchText.Number(best)} meilleures notes",
        _ => "moyenne de ses notes",
    };

    /// <summary>What its marks are, and which of them count; empty texts for what is not said.</summary>
    private IEnumerable<string> Marks(SourceRule mark)
    {
        yield return mark.Method == MarkMethod.Ratio ? "" : MarkFields.Scales(certification, mark);
        yield return mark.Pass switch
        {
            null => "",
            SourceRule.LatestPass => "de la dernière passe commencée",
            SourceRule.AllPasses => "de toutes ses passes",
            var pass => $"passe « {names.Pass(mark.Assessor, pass)} »",
        };
        yield return mark.ToScale is { } scale ? $"{(mark.OutOf is null ? "ramenées" : "somme ramenée")} {ToScale(scale)}" : "";
        yield return mark.Rounding is null ? "" : $"note{RuleWording.Rounded(mark.Rounding)}";
    }

    private static string Persons(int? persons) => persons is { } n ? $"{FrenchText.Number(n)} doivent se prononcer" : "";

    private static string Bonus(decimal? above) => above is { } number ? $"bonus : seuls ses points au-delà de {FrenchText.Number(number)} s'ajoutent" : "";

    private string FieldLabel(SourceRule mark, string? id) => MarkFields.Of(certification, mark).Select(f => f.Field).FirstOrDefault(f => f.Id == id)?.Label ?? id ?? "";

    private string ToScale(string code) => certification.Scales.FirstOrDefault(s => s.Code == code)?.Unit switch
    {
        ['/', .. var whole] => $"sur {whole}",
        "%" => "en %",
        _ => $"à l'échelle « {code} »",
    };

    /// <summary>Whether its answers are votes, and nothing else.</summary>
    private bool IsVote(SourceRule mark) => rules.AllConditions.OfType<OpinionCondition>().Any(c => c.Counts(mark.Assessor));

    private int Persons(SourceRule mark) => mark.Method == MarkMethod.EachPerson ? mark.Persons ?? 3
        : certification.Forms.Any(f => f.Assessor == mark.Assessor && f.Copies == CopyRule.PerMember) ? 3 : 1;
}
