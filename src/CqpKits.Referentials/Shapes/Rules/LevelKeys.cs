using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes.Rules;

/// <summary>The keys of a level of results: of a rule set itself, of « detail » and of the items of « a_part ».</summary>
internal sealed class LevelKeys
{
    /// <summary>The kinds of items that a rule may judge or name.</summary>
    public static readonly IReadOnlyList<CodeKind> ItemKinds = [CodeKinds.Domain, CodeKinds.SkillsBlock, CodeKinds.Unit, CodeKinds.AssessedCompetency, CodeKinds.Examination];

    public static readonly Shape<string> ItemCode = new ReferenceShape(ItemKinds);

    public static readonly Key<decimal> Step = Key.Required("pas", new NumberShape(), "Arrondi au multiple de ce nombre : 1, 0,5, 0,01…");
    private static readonly Key<RoundingWay> Way = Key.Required("sens", RuleWords.RoundingWay, "Vers quel côté.");

    public static readonly MappingShape<Rounding> RoundingShape = new("un arrondi", [Step, Way], v => new Rounding(v.Get(Step), v.Get(Way)));

    public static readonly TableShape<decimal> WeightTable = new(ItemCode, new NumberShape(), "des poids, écrits « code: pour-cent »");
    public static readonly TableShape<decimal> CoefficientTable = new(ItemCode, new NumberShape(), "des coefficients, écrits « code: nombre »");

    /// <summary>What a sum is out of: of a level, or of the award.</summary>
    public static readonly Key<decimal> OutOf = Key.Optional("sur", new NumberShape(), "Avec « resultat: somme » : ce que les valeurs font ensemble, au plus, par exemple 30.")
        .Only(new KeyEffect(m => m["resultat"] is YamlScalar { Text: "somme" }, "va avec « resultat: somme »"));

    private static readonly Key<IReadOnlyList<string>> Opens = Key.Required("pour", new ListShape<string>(ItemCode), "Éléments qui ne s'ouvrent qu'ensuite.");
    private static readonly Key<IReadOnlyList<string>> Needed = Key.Required("il_faut", new ListShape<string>(ItemCode), "Éléments à valider d'abord.");

    private static readonly MappingShape<Prerequisite> PrerequisiteShape = new(
        "un préalable", [Opens, Needed], v => new Prerequisite(v.Get(Opens), v.Get(Needed), v.Position));

    public LevelKeys(LevelKeys? finer)
    {
        if (finer is not null)
        {
            Detail = Key.Optional("detail", finer.AsMapping("un niveau plus fin"), "Niveau plus fin dont les résultats font celui-ci, à la place de « notes ».");
        }

        All = [Each, Marks, .. Detail is null ? Array.Empty<Key>() : [Detail], Combine, OutOf, Weights, Coefficients, Rounding, Declared, Conditions, Prerequisites];
    }

    public Key<ResultLevel> Each { get; } = Key.Required("pour_chaque", RuleWords.Level, "Ce qui est validé, élément par élément.");

    public Key<IReadOnlyList<SourceRule>> Marks { get; } = Key.List("notes", SourceShapes.Source, "Évaluateurs dont la note compte.");

    public Key<RuleLevel>? Detail { get; }

    public Key<Combination> Combine { get; } = Key.Optional("resultat", RuleWords.Combination, "Comment les notes deviennent une valeur ; sans cette clé, moyenne à parts égales.");

    public Key<IReadOnlyDictionary<string, decimal>> Weights { get; } = Key.Optional("ponderation", WeightTable, "Poids des éléments du niveau plus fin, en pour-cent.");

    public Key<IReadOnlyDictionary<string, decimal>> Coefficients { get; } = Key.Optional("coefficients", CoefficientTable, "À la place de « ponderation » : des coefficients, quel que soit leur total.");

    public Key<Rounding> Rounding { get; } = Key.Optional("arrondi", RoundingShape, "Arrondi avant comparaison ; sans cette clé, aucun.");

    public Key<string> Declared { get; } = Key.OptionalText("declare", "Identifiant du choix où un évaluateur déclare lui-même le résultat : comparé au calcul, jamais compté.")
        .Only(new KeyEffect(m => m["conditions"] is not null, "va avec « conditions », sans lesquelles il n'y a pas de résultat à comparer"));

    public Key<IReadOnlyList<Condition>> Conditions { get; } = Key.List("conditions", ConditionShapes.OfLevel, "Conditions, toutes à remplir.");

    public Key<IReadOnlyList<Prerequisite>> Prerequisites { get; } = Key.List("prealables", PrerequisiteShape, "Éléments qui ne s'ouvrent qu'une fois d'autres validés.")
        .Only(new KeyEffect(m => m["conditions"] is not null, "va avec « conditions », sans lesquelles aucun élément n'est jamais validé"));

    /// <summary>All keys of the level, in the order in which they are shown.</summary>
    public IReadOnlyList<Key> All { get; }

    public MappingShape<RuleLevel> AsMapping(string name) => new(name, All, Make);

    public RuleLevel Make(KeyValues v) => new()
    {
        Each = v.Get(Each),
        Marks = v.Get(Marks),
        Detail = Detail is null ? null : v.Find(Detail),
        Combine = v.Get(Combine),
        OutOf = v.FindValue(OutOf),
        Weights = v.Find(Weights) ?? RuleLevel.EmptyWeights,
        Coefficients = v.Find(Coefficients) ?? RuleLevel.EmptyWeights,
        Rounding = v.Find(Rounding),
        Declared = v.Find(Declared),
        Conditions = v.Get(Conditions),
        Prerequisites = v.Get(Prerequisites),
        Position = v.Position,
    };
}
