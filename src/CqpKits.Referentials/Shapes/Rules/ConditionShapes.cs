using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes.Rules;

/// <summary>The keys of <c>conditions</c>. The keys of a condition determine its kind.</summary>
internal static class ConditionShapes
{
    public const string Opinions = "avis";
    public const string AmongKey = "parmi";

    private static readonly Key<ConditionSubject> Subject = Key.Required("porte_sur", RuleWords.Subject, "Ce qui est comparé au seuil.");
    public static readonly Key<ThresholdTest> Test =
        Key.Required("test", new ThresholdTestShape(), "Le seuil, entre guillemets : \"> 70\", \">= 70\", \"= tous\".");

    public static readonly Key<string> Assessor =
        Key.Optional("evaluateur", new ReferenceShape(CodeKinds.Assessor), "Seulement les notes de cet évaluateur ; à omettre pour tous.");

    public static readonly Key<IReadOnlyList<string>> Items =
        Key.List("pour", LevelKeys.ItemCode, "Seulement pour ces éléments ; à omettre pour tous.");

    public static readonly Key<string> Answer = Key.OptionalText("valeur", "Avec « nombre » ou « part » : la réponse comptée, par exemple OUI.");
    public static readonly Key<RoundingWay> CountRounding =
        Key.Optional("arrondi", RuleWords.RoundingWay, "Avec « part_valides » : comment le nombre d'éléments demandé devient entier.");

    public static readonly Key<SplitOutcome> Otherwise =
        Key.Optional("sinon", RuleWords.Split, "Si le test n'est pas rempli : « a_trancher » quand une personne peut en décider autrement ; à omettre sinon.");

    private static readonly MappingShape<Condition> Threshold = new(
        "une condition", [Subject, Test, Assessor, Items, Answer, CountRounding, Otherwise],
        v => new ThresholdCondition(v.Get(Subject), v.Get(Test), v.Position)
        {
            Assessor = v.Find(Assessor),
            Items = v.Get(Items),
            Answer = v.Find(Answer),
            CountRounding = v.FindValue(CountRounding),
            Otherwise = v.FindValue(Otherwise) ?? SplitOutcome.Fails,
        });

    private static readonly Key<string> OpinionSubject = Key.Required("porte_sur", new ChoiceShape<string>((Opinions, Opinions)), "Les avis des évaluateurs.");
    private static readonly Key<Voting> Voting = Key.Required("accord", RuleWords.Voting, "Unanimité ou majorité des avis.");
    private static readonly Key<SplitOutcome> Split = Key.Required("partage", RuleWords.Split, "Ce qui se passe quand les avis ne s'accordent pas.");

    private static readonly MappingShape<Condition> Opinion = new(
        "une condition sur des avis", [OpinionSubject, Voting, Split], v => new OpinionCondition(v.Get(Voting), v.Get(Split), v.Position));

    public static readonly Key<int> AtLeast = Key.Required("au_moins", new CountShape(), "Combien de ces conditions doivent être remplies.");

    private static readonly VariantShape<Condition> Plain = new([Threshold, Opinion], m => IsOfOpinions(m) ? Opinion : Threshold);

    /// <summary>Any condition; alternatives may contain alternatives once, no deeper.</summary>
    public static readonly Shape<Condition> Any = OrAlternative(OrAlternative(Plain));

    private static VariantShape<Condition> OrAlternative(Shape<Condition> inner)
    {
        var alternative = Alternative(inner);
        return new([Threshold, Opinion, alternative], m => IsOfOpinions(m) ? Opinion : m[AmongKey] is null ? Threshold : alternative);
    }

    private static bool IsOfOpinions(YamlMapping mapping) => mapping["porte_sur"] is YamlScalar { Text: Opinions };

    private static MappingShape<Condition> Alternative(Shape<Condition> inner)
    {
        var among = Key.Required(AmongKey, new ListShape<Condition>(inner), "Les conditions entre lesquelles compter.");
        return new("un choix de conditions", [AtLeast, among], v => new AlternativeCondition(v.Get(AtLeast), v.Get(among), v.Position));
    }
}
