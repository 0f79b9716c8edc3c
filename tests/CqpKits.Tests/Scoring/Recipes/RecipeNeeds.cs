using CqpKits.French;
using CqpKits.Kits.Comparing;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Tests.Scoring.Recipes.Pictures;

namespace CqpKits.Tests.Scoring.Recipes;

/// <summary>Says what a rule set needs of a référentiel and of the list of candidates, from its data.</summary>
internal sealed class RecipeNeeds(Certification certification, RuleSet rules)
{
    private readonly RuleNames names = new(certification);

    /// <summary>« des domaines ; tuteur : une note par savoir-faire ».</summary>
    public string Text => string.Join(" ; ", Items().Concat(rules.Levels.SelectMany(l => l.Marks).Select(Marks).Distinct()).Concat(Declared()).Concat(Candidates()));

    private IEnumerable<string> Items() => rules.Aside.Select(a => a.Each).Prepend(rules.Level.Each).Select(each => $"des {RuleNames.Plural(each)}{Below(each)}");

    private string Below(ResultLevel each) => each != rules.Level.Each ? ""
        : rules.Level.Detail is { } finer ? $" et leurs {RuleNames.Plural(finer.Each)}"
        : each == ResultLevel.SkillsBlocks ? ", chacun avec son domaine"
        : "";

    private string Marks(SourceRule mark)
    {
        var fields = MarkFields.Of(certification, mark);
        var passes = mark.Pass switch { null => "", SourceRule.AllPasses => ", à chaque passe", SourceRule.LatestPass => ", à une passe au moins", var pass => $", à la passe « {names.Pass(mark.Assessor, pass)} »" };
        var marks = fields.Count == 0 ? [$"une note pour {names.Which(mark.Items, rules.Level.Each)}"] : Repeated(fields).Concat(Single(fields));
        return $"{FrenchLabels.Lower(names.Assessor(mark.Assessor))} : {string.Join(", ", marks)}{passes}{Copies(fields, mark)}";
    }

    private IEnumerable<string> Repeated(IReadOnlyList<(FormDeclaration Form, FieldDeclaration Field)> fields) =>
        fields.Where(f => f.Field.ForEach is not null).Select(f => $"{What(f.Field)} par {ComparedFields.Each(f.Field.ForEach!.Value)}").Distinct();

    /// <summary>« une note pour Oral et Épreuve pratique », then items of several marks: « pour Écrit, « Module 1 » et « Module 2 » ».</summary>
    private IEnumerable<string> Single(IReadOnlyList<(FormDeclaration Form, FieldDeclaration Field)> fields)
    {
        var items = fields.Where(f => f.Field.ForEach is null).Select(f => f.Field).GroupBy(f => f.CountsFor!).ToList();
        var alone = items.Where(i => i.Count() == 1).Select(i => i.Key).ToList();
        return items.Where(i => i.Count() > 1).Select(i => $"pour {names.Item(i.Key)}, {RuleNames.Listed(i.Select(f => $"« {f.Label} »"))}").Concat(alone.Count > 0 ? [$"une note pour {names.Items(alone)}"] : []);
    }

    private string What(FieldDeclaration field) => field.Nature == FieldNature.Choice ? "une réponse"
        : certification.Scales.First(s => s.Code == field.Scale).WholeNumbers ? $"« {field.Label} »"
        : "une note";

    private static string Copies(IReadOnlyList<(FormDeclaration Form, FieldDeclaration Field)> fields, SourceRule mark) =>
        fields.Any(f => f.Form.Copies == CopyRule.PerMember) ? $", un formulaire par personne{(mark.Persons is { } n ? $", {FrenchText.Number(n)} personnes" : "")}"
        : fields.Any(f => f.Form.Scope == MarkScope.Consensus) ? ", sur un formulaire commun du jury"
        : "";

    private IEnumerable<string> Declared() => rules.Levels.Select(l => l.Declared).OfType<string>().Select(id => $"une case où l'évaluateur écrit le résultat (`{id}`)");

    private IEnumerable<string> Candidates()
    {
        if (rules.Admission.Conditions.Count > 0)
        {
            yield return "pour chaque candidat : si chaque condition d'accès est remplie, et la pièce qui le montre";
        }

        if (rules.Admission.CountsAttempts)
        {
            yield return "ses présentations passées";
        }

        if (rules.Award.Retentions.Count > 0)
        {
            yield return $"pour chaque candidat : ce qu'il a obtenu auparavant, {(rules.Award.Retentions.Any(r => r.For.IsOnPaper) ? "et jusqu'à quand sa pièce vaut" : rules.Award.Retentions.All(r => r.For.Months is null) ? "et sa pièce" : "et quand")}{(rules.Award.Retentions.Any(r => r.Keeps == KeptWhat.Mark) ? ", avec sa note" : "")}";
        }

        if (rules.Award.Exemptions.Count > 0)
        {
            yield return "pour chaque candidat : le titre qu'il présente, et la pièce qui le prouve";
        }
    }
}
