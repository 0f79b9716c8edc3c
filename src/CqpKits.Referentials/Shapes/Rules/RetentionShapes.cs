using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes.Rules;

/// <summary>The keys of <c>conservation</c> and <c>dispenses</c>.</summary>
internal static class RetentionShapes
{
    private const string KeepsName = "garde";

    private static readonly Key<ResultLevel> Each = Key.Optional("pour_chaque", RuleWords.Level, "De quel niveau sont ces éléments ; à omettre pour celui que la règle juge.");
    private static readonly Key<IReadOnlyList<string>> Items = Key.List("pour", LevelKeys.ItemCode, "Quels éléments ; à omettre pour tous.");

    private static readonly Key<Duration> For = Key.Required("duree", new DurationShape(mayBeUnlimited: true), "« 3 ans », « sans_limite », ou « selon_la_piece » : jusqu'au jour que dit la pièce de chacun.");
    private static readonly Key<KeptFrom> From = Key.Optional("depuis", RuleWords.From, "Le jour d'où court cette durée ; à omettre pour la notification.");
    private static readonly Key<KeptWhat> Keeps = Key.Optional(KeepsName, RuleWords.Keeps, "Ce qui se garde : « resultat » (l'élément est validé), ou « note » (elle entre dans le calcul) ; à omettre pour le résultat.");
    private static readonly Key<KeptAgain> Again = Key.Optional("si_repasse", RuleWords.Again, "Quand l'élément est noté de nouveau : quelle note compte ; à omettre pour qu'une personne tranche.")
        .Only(new KeyEffect(m => m[KeepsName] is YamlScalar { Text: "note" }, $"va avec « {KeepsName}: note »"));

    private static readonly Key<int> AtMost = Key.Optional("au_plus", new CountShape(), "Combien à la fois.");

    public static readonly MappingShape<RetentionRule> Retention = new(
        "une conservation", [For, Each, Items, From, Keeps, Again, AtMost],
        v => new RetentionRule(v.Get(For), v.Get(Items), v.FindValue(AtMost), v.Position) { Each = v.FindValue(Each), From = v.Get(From), Keeps = v.Get(Keeps), IfAgain = v.FindValue(Again) });

    private static readonly Key<IReadOnlyList<string>> Titles = Key.List("titres", TextShape.Filled, "Les titres qui dispensent, mot pour mot ; à omettre si tout titre présenté dispense.");
    private static readonly Key<ExemptionEffect> Effect = Key.Required("effet", RuleWords.Effect, "« sort_du_calcul » : le reste fait le résultat ; « valide » : l'élément compte comme validé, sans note.");

    public static readonly MappingShape<ExemptionRule> Exemption = new(
        "une dispense", [Each, Items, Titles, Effect],
        v => new ExemptionRule(v.Get(Items), v.Get(Titles), v.Get(Effect), v.Position) { Each = v.FindValue(Each) });
}
