using System.Globalization;
using CqpKits.Diagnostics;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Messages about days on which no rule set applies, or several do (CQP191, CQP192). Days are written as in the files.</summary>
internal static class RuleDayMessages
{
    public static Diagnostic Several(string route, IReadOnlyList<RuleSet> rules, DateOnly from, DateOnly? to, SourcePosition at) => Diagnostic.Warning(
        "CQP191", $"pour la voie « {route} », {string.Join(" et ", rules.Select(Named))} sont en vigueur {Days(from, to)} : l'outil demandera laquelle appliquer.", at,
        "donnez une « voie » à la règle qui vaut pour toutes, ou une « fin » à celle qui ne s'applique plus.");

    public static Diagnostic None(IReadOnlyList<string> routes, RuleSet ended, DateOnly from, DateOnly to, SourcePosition at) => Diagnostic.Warning(
        "CQP192", $"{Of(routes)}aucune règle n'est en vigueur {Days(from, to)} : l'outil demandera laquelle appliquer.", at,
        $"corrigez « fin » de la règle « {ended.Code} », ou « effet » de celle qui la suit.");

    private static string Of(IReadOnlyList<string> routes) => routes.Count switch
    {
        0 => "",
        1 => $"pour la voie « {routes[0]} », ",
        _ => $"pour les voies {string.Join(", ", routes.Select(r => $"« {r} »"))}, ",
    };

    private static string Named(RuleSet rules) => $"« {rules.Code} » ({(rules.Route is null ? "pour toutes les voies" : "pour cette voie")})";

    private static string Days(DateOnly from, DateOnly? to) => to is not { } last ? $"à partir du {Day(from)}" : last == from ? $"le {Day(from)}" : $"du {Day(from)} au {Day(last)}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
