using CqpKits.Diagnostics;

namespace CqpKits.Scoring.Rules;

/// <summary>Messages about rule sets that cannot be chosen (CQP400–CQP403, CQP409).</summary>
internal static class RuleSelectionMessages
{
    public static Diagnostic UnknownRuleSet(string named, IEnumerable<string> known) => Diagnostic.Error(
        "CQP400", $"la règle « {named} » n'existe pas dans ce référentiel.", null,
        known.Any() ? Spelling.Choices(named, "règles déclarées", known) : Name(known)) with
    { Remedy = Remedy.RuleSet };

    public static Diagnostic NoDate(IEnumerable<string> known) => Diagnostic.Warning(
        "CQP401", "la date de l'évaluation n'est pas connue : la règle applicable ne peut pas être choisie.", null, Name(known)) with
    { Remedy = Remedy.RuleSet };

    public static Diagnostic NoneInForce(string day, IEnumerable<string> known) => Diagnostic.Warning(
        "CQP402", $"aucune règle datée n'est en vigueur au {day}.", null, Name(known)) with
    { Remedy = Remedy.RuleSet };

    public static Diagnostic Several(string day, IEnumerable<string> possible) => Diagnostic.Warning(
        "CQP403", $"plusieurs règles sont en vigueur au {day}.", null, Name(possible)) with
    { Remedy = Remedy.RuleSet };

    public static Diagnostic NoneForRoute(string route, IEnumerable<string> known) => Diagnostic.Warning(
        "CQP409", $"aucune règle n'est déclarée pour la voie « {route} ».", null, Name(known)) with
    { Remedy = Remedy.RuleSet };

    private static string Name(IEnumerable<string> codes) =>
        codes.ToList() is { Count: > 0 } known ? $"nommez-la : {string.Join(", ", known)}." : "déclarez-la dans le référentiel, sous « regles ».";
}
