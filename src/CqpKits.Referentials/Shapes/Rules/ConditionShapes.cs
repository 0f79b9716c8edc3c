using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes.Rules;

/// <summary>The keys of <c>conditions</c>. The keys of a condition determine its kind, and where it stands which of them have an effect.</summary>
internal static class ConditionShapes
{
    public const string AmongKey = "parmi";

    private const string SubjectName = "porte_sur";

    private static readonly Key<ConditionSubject> Subject = Key.Required(SubjectName, RuleWords.Subject, "Ce qui est comparé au seuil.");
    public static readonly Key<ThresholdTest> Test =
        Key.Required("test", new ThresholdTestShape(), "Le seuil, entre guillemets : \"> 70\", \">= 70\", \"= tous\".");

    public static readonly Key<string> Assessor =
        Key.Optional("evaluateur", new ReferenceShape(CodeKinds.Assessor), "Seulement les notes de cet évaluateur ; à omettre pour tous.")
            .Only(KeyEffect.With(SubjectName, "chaque_evaluateur", "chaque_savoir_faire", "chaque_note", "nombre", "part"));

    public static readonly Key<IReadOnlyList<string>> Items =
        Key.List("pour", LevelKeys.ItemCode, "Seulement pour ces éléments ; à omettre pour tous.");

    public static readonly Key<string> Answer = Key.OptionalText("valeur", "Avec « nombre » ou « part » : la réponse comptée, par exemple OUI.")
        .Only(KeyEffect.With(SubjectName, "nombre", "part"));

    public static readonly Key<RoundingWay> CountRounding =
        Key.Optional("arrondi", RuleWords.RoundingWay, "Avec « part_valides » : comment le nombre d'éléments demandé devient entier.")
            .Only(KeyEffect.With(SubjectName, "part_valides"));

    public static readonly Key<SplitOutcome> Otherwise =
        Key.Optional("sinon", RuleWords.Split, "Si le test n'est pas rempli : « a_trancher » quand une personne peut en décider autrement ; à omettre sinon.");

    public static readonly Key<int> AtLeast = Key.Required("au_moins", new CountShape(), "Combien de ces conditions doivent être remplies.");

    private static readonly Key<IReadOnlyList<string>> ItemsOfCounts = Items.Only(KeyEffect.With(SubjectName, "chaque_element", "moyenne", "somme", "elements_valides", "elements_non_valides", "part_valides"));

    private static readonly Key<IReadOnlyList<string>> NoItems = Items.Only(KeyEffect.None("n'est pas possible sous « parmi », dont les conditions n'en font qu'une, pour les mêmes éléments : nommez-les dans une condition à part"));

    private static readonly MappingShape<Condition> Opinion = OpinionShapes.With(Items);
    private static readonly MappingShape<Condition> OpinionAmong = OpinionShapes.With(NoItems);

    private static readonly Key<SplitOutcome> NoOtherwise = Otherwise.Only(KeyEffect.None("n'est pas possible dans une issue, car la suivante est essayée quand une condition n'est pas remplie ; écrivez « issue: a_trancher » pour qu'une personne décide"));

    /// <summary>A condition of a level, on one of its items.</summary>
    public static readonly Shape<Condition> OfLevel = WithAlternatives(Threshold(Items, Otherwise), Threshold(NoItems, Otherwise));

    /// <summary>A condition of « attribution », on all items.</summary>
    public static readonly Shape<Condition> OfAward = WithAlternatives(Threshold(ItemsOfCounts, Otherwise), Threshold(ItemsOfCounts, Otherwise));

    /// <summary>A condition of an item of « issues ».</summary>
    public static readonly Shape<Condition> OfOutcome = WithAlternatives(Threshold(ItemsOfCounts, NoOtherwise), Threshold(ItemsOfCounts, NoOtherwise));

    private static MappingShape<Condition> Threshold(Key<IReadOnlyList<string>> items, Key<SplitOutcome> otherwise) => new(
        "une condition", [Subject, Test, Assessor, items, Answer, CountRounding, otherwise],
        v => new ThresholdCondition(v.Get(Subject), v.Get(Test), v.Position)
        {
            Assessor = v.Find(Assessor),
            Items = v.Get(items),
            Answer = v.Find(Answer),
            CountRounding = v.FindValue(CountRounding),
            Otherwise = v.FindValue(otherwise) ?? SplitOutcome.Fails,
        });

    /// <summary>A condition; alternatives may contain alternatives once, no deeper.</summary>
    private static VariantShape<Condition> WithAlternatives(MappingShape<Condition> own, MappingShape<Condition> inner)
    {
        var deepest = new VariantShape<Condition>([inner, OpinionAmong], m => OpinionShapes.Has(m) ? OpinionAmong : inner);
        return OrAlternative(own, Opinion, OrAlternative(inner, OpinionAmong, deepest));
    }

    private static VariantShape<Condition> OrAlternative(MappingShape<Condition> threshold, MappingShape<Condition> opinion, Shape<Condition> inner)
    {
        var alternative = Alternative(inner);
        return new([threshold, opinion, alternative], m => OpinionShapes.Has(m) ? opinion : m[AmongKey] is null ? threshold : alternative);
    }

    private static MappingShape<Condition> Alternative(Shape<Condition> inner)
    {
        var among = Key.Required(AmongKey, new ListShape<Condition>(inner), "Les conditions entre lesquelles compter.");
        return new("un choix de conditions", [AtLeast, among], v => new AlternativeCondition(v.Get(AtLeast), v.Get(among), v.Position));
    }
}
