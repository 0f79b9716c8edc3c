using CqpKits.Diagnostics;
using CqpKits.Yaml;

namespace CqpKits.Referentials.Reading;

/// <summary>Messages about dates, tests and durations (CQP015, CQP017, CQP430), fractions and quorums (CQP416, CQP417).</summary>
internal static class ValueMessages
{
    public static Diagnostic NotADate(YamlScalar found) => Diagnostic.Error(
        "CQP015", $"« {found.Text} » n'est pas une date.", found.Position, "écrivez AAAA-MM-JJ, par exemple 2011-06-16, ou « inconnu ».");

    public static Diagnostic NotATest(YamlScalar found) => Diagnostic.Error(
        "CQP017", $"« {found.Text} » n'est pas un test que l'outil sait faire.", found.Position,
        "écrivez un signe puis un seuil, entre guillemets et sans unité : \"> 70\", \">= 70\" ; les signes sont > >= < <= =, et « tous » peut remplacer un nombre d'éléments.");

    public static Diagnostic NotADuration(YamlScalar found, bool mayBeUnlimited) => Diagnostic.Error(
        "CQP430", $"« {found.Text} » n'est pas une durée.", found.Position,
        mayBeUnlimited ? "écrivez par exemple « 3 ans », « 18 mois », « sans_limite », ou « selon_la_piece »." : "écrivez par exemple « 3 ans » ou « 18 mois ».");

    public static Diagnostic NotAShare(YamlScalar found) => Diagnostic.Error(
        "CQP416", $"« {found.Text} » n'est pas une part des votes.", found.Position,
        "écrivez une fraction entre guillemets, qui ne dépasse pas l'unité : \"2/3\", \"3/5\".");

    public static Diagnostic NotAQuorum(YamlScalar found) => Diagnostic.Error(
        "CQP417", $"« {found.Text} » n'est pas un quorum.", found.Position,
        "écrivez un nombre de membres, « quorum: 3 », ou une fraction des membres entre guillemets : \"1/2\".");
}
