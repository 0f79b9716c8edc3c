using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes.Rules;

/// <summary>The keys of a rule's <c>notes</c>.</summary>
internal static class SourceShapes
{
    /// <summary>Where the source gives a mark.</summary>
    private static readonly KeyEffect OfValue = KeyEffect.With("calcul", "moyenne", "somme", "minimum", "maximum", "rapport", "chacun", "consensus");

    private static readonly Key<string> Assessor = SharedKeys.Reference("evaluateur", CodeKinds.Assessor, "Code de l'évaluateur.");
    public static readonly Key<MarkMethod> Method = Key.Required("calcul", RuleWords.Method, "Comment ses notes deviennent une note pour l'élément.");
    public static readonly Key<string> Pass = Key.OptionalText("passe", "Code de la passe qui compte, « derniere », ou « toutes ».");
    public static readonly Key<string> Field = Key.OptionalText("champ", "Identifiant des champs qui comptent ; à omettre pour toutes ses notes.");
    private static readonly Key<MarkMethod> PersonMethod = Key.Optional("chaque_personne", RuleWords.PersonMethod, "Avec « chacun » : comment les notes d'une personne deviennent la sienne ; sans cette clé, moyenne.")
        .Only(KeyEffect.With("calcul", "chacun"));

    public static readonly Key<string> Over = Key.OptionalText("sur", "Avec « rapport » : identifiant des champs qui divisent. Avec une somme : ce que ses notes font ensemble, au plus, par exemple 30.")
        .Only(new KeyEffect(m => IsOf(m, "calcul", "rapport") || IsOfSum(m), "va avec « calcul: rapport » ou « somme », ou « chaque_personne: somme »"));

    public static readonly Key<int> Best = Key.Optional("meilleures", new CountShape(), "Combien de ses notes comptent, les plus hautes ; à omettre pour toutes.")
        .Only(KeyEffect.With("calcul", "moyenne", "somme"));

    public static readonly Key<decimal> Weight = Key.Optional("poids", new NumberShape(), "Avec « moyenne_ponderee » : pour-cent du total.").Only(OfValue);
    public static readonly Key<decimal> Coefficient = Key.Optional("coefficient", new NumberShape(), "Avec « moyenne_ponderee », à la place de « poids » : un coefficient, quel que soit leur total.").Only(OfValue);
    public static readonly Key<decimal> BonusAbove = Key.Optional("bonus_au_dela_de", new NumberShape(), "Seuls les points de sa note au-delà de ce nombre comptent, en plus des autres notes.")
        .Only(KeyEffect.With("calcul", "moyenne", "somme", "minimum", "maximum", "rapport", "consensus"));

    public static readonly Key<int> Persons = Key.Optional("personnes", new CountShape(), "Avec « chacun » : combien de personnes doivent se prononcer.").Only(KeyEffect.With("calcul", "chacun"));
    public static readonly Key<IReadOnlyList<string>> Items = Key.List("pour", LevelKeys.ItemCode, "Seulement les éléments que cet évaluateur note ; à omettre s'il les note tous.");
    public static readonly Key<string> ToScale = Key.Optional("ramene_a", new ReferenceShape(CodeKinds.Scale), "Échelle à laquelle ses notes sont ramenées en proportion.");
    public static readonly Key<Rounding> Rounding = Key.Optional("arrondi", LevelKeys.RoundingShape, "Arrondi de sa note ; sans cette clé, aucun.")
        .Only(OfValue);

    public static readonly MappingShape<SourceRule> Source = new(
        "une note d'évaluateur", [Assessor, Method, Items, Pass, Field, Over, Best, Weight, Coefficient, Persons, PersonMethod, ToScale, Rounding, BonusAbove],
        v => new SourceRule
        {
            Assessor = v.Get(Assessor),
            Method = v.Get(Method),
            Items = v.Get(Items),
            Pass = v.Find(Pass),
            Field = v.Find(Field),
            Over = v.Get(Method) == MarkMethod.Ratio ? v.Find(Over) : null,
            OutOf = v.Get(Method) != MarkMethod.Ratio && NumberShape.TryParse(v.Find(Over) ?? "", out var whole) ? whole : null,
            Best = v.FindValue(Best),
            Weight = v.FindValue(Weight),
            Coefficient = v.FindValue(Coefficient),
            Persons = v.FindValue(Persons),
            PersonMethod = v.FindValue(PersonMethod) ?? MarkMethod.Mean,
            ToScale = v.Find(ToScale),
            BonusAbove = v.FindValue(BonusAbove),
            Rounding = v.Find(Rounding),
            Position = v.Position,
        });

    private static bool IsOfSum(YamlMapping mapping) =>
        IsOf(mapping, "calcul", "somme") || (IsOf(mapping, "calcul", "chacun") && IsOf(mapping, "chaque_personne", "somme"));

    private static bool IsOf(YamlMapping mapping, string key, string word) => mapping[key] is YamlScalar { Text: var text } && text == word;
}
