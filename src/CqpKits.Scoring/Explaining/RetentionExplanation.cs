using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Explaining;

/// <summary>Explains in French what is kept of what was obtained earlier, and of what a title exempts.</summary>
internal static class RetentionExplanation
{
    public static IEnumerable<string> Of(RuleSet rules) => rules.Award.Retentions.Select(r => Of(r, rules)).Concat(rules.Award.Exemptions.Select(e => Of(e, rules)));

    private static string Of(RetentionRule rule, RuleSet rules)
    {
        var start = rule.Keeps == KeptWhat.Mark
            ? $"{Which(rule.Items, "La note obtenue pour", rule.Each, rules)} est gardée et entre dans le calcul"
            : rule.Items.Count == 0 ? $"{Each(rule.Each)} reste acquis{Agreed(rule.Each)}"
            : $"{string.Join(", ", rule.Items)} : reste acquis une fois validé";
        return $"{start} {Term(rule)}{Again(rule)}{(rule.AtMost is { } n ? FormattableString.Invariant($", {n} au plus") : "")}.";
    }

    private static string Of(ExemptionRule rule, RuleSet rules)
    {
        var titles = rule.Titles.Count == 0 ? "Un titre" : rule.Titles.Count == 1 ? $"Le titre « {rule.Titles[0]} »" : $"Un de ces titres ({string.Join(", ", rule.Titles.Select(t => $"« {t} »"))})";
        return $"{Which(rule.Items, $"{titles} dispense de", rule.Each, rules)} : {(rule.Effect == ExemptionEffect.LeavesOut ? "l'élément sort du calcul" : "l'élément compte comme validé, sans note")}.";
    }

    private static string Which(IReadOnlyList<string> items, string start, ResultLevel? each, RuleSet rules) =>
        $"{start} {(items.Count == 0 ? $"chaque {ResultItems.Noun(each ?? rules.Level.Each)}" : string.Join(", ", items))}";

    private static string Each(ResultLevel? each) =>
        each is null ? "Un élément validé" : $"Chaque {ResultItems.Noun(each.Value)} validé{(ResultItems.IsFeminine(each.Value) ? "e" : "")}";

    private static string Agreed(ResultLevel? each) => each is { } level && ResultItems.IsFeminine(level) ? "e" : "";

    private static string Again(RetentionRule rule) => (rule.Keeps, rule.IfAgain) switch
    {
        (KeptWhat.Result, _) => "",
        (_, KeptAgain.Kept) => " ; si l'élément est noté de nouveau, elle compte toujours",
        (_, KeptAgain.New) => " ; si l'élément est noté de nouveau, la nouvelle note compte",
        (_, KeptAgain.Best) => " ; si l'élément est noté de nouveau, la meilleure compte",
        _ => " ; si l'élément est noté de nouveau, une personne dit quelle note compte",
    };

    private static string Term(RetentionRule rule) => rule.For switch
    {
        { IsOnPaper: true } => "jusqu'au jour que dit la pièce de chacun",
        { Months: null } => "sans limite de durée",
        var time => $"{time.Display} à compter de {FromWords(rule.From)}, dernier jour compris",
    };

    private static string FromWords(KeptFrom from) => from switch
    {
        KeptFrom.Publication => "la publication des résultats",
        KeptFrom.Deliberation => "la délibération",
        _ => "la notification",
    };
}
