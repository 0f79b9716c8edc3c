using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes.Rules;

/// <summary>The keys of a condition on votes, <c>porte_sur: avis</c>.</summary>
internal static class OpinionShapes
{
    public const string Subject = "avis";

    private static readonly Key<string> SubjectKey = Key.Required("porte_sur", new ChoiceShape<string>((Subject, Subject)), "Les votes, ou les avis, des évaluateurs.");

    public static readonly Key<Accord> Agreement = Key.Required(
        "accord", new AccordShape(),
        "« majorite » ou « unanimite » des votes exprimés, sans compter les abstentions ; « majorite_des_presents », « unanimite_des_presents » ; ou une part des votes exprimés, \"2/3\".");

    public static readonly Key<TieOutcome> Tie = Key.Optional("partage", RuleWords.Tie, "Ce que donne une égalité, ou des votes qui ne sont pas unanimes.")
        .Only(new KeyEffect(m => m["accord"] is not YamlScalar { Text: var accord } || !AccordShape.IsShare(accord), "n'est pas possible avec une part des votes, car elle est atteinte ou ne l'est pas"));

    public static readonly Key<string> Assessor = Key.Optional(
        "evaluateur", new ReferenceShape(CodeKinds.Assessor), "Seulement les votes de cet évaluateur, et la voix prépondérante s'il y en a une ; à omettre pour tous.");

    public static readonly Key<string> Casting = Key.Optional("preponderante", new ReferenceShape(CodeKinds.Assessor), "L'évaluateur dont le vote décide une égalité.")
        .Only(new KeyEffect(m => m["partage"] is YamlScalar { Text: "voix_preponderante" }, "va avec « partage: voix_preponderante »"));

    public static readonly Key<Quorum> Quorum = Key.Optional("quorum", new QuorumShape(), "Combien de membres doivent être présents : un nombre, ou une fraction des membres, \"1/2\".");

    private static readonly Key<SplitOutcome> WithoutQuorum = Key.Optional("sans_quorum", RuleWords.Split, "Ce que donne un quorum non atteint ; sans cette clé, une personne tranche.")
        .Only(new KeyEffect(m => m["quorum"] is not null, "va avec « quorum »"));

    /// <summary>The condition, with the key « pour » as it may be written in its place.</summary>
    public static MappingShape<Condition> With(Key<IReadOnlyList<string>> items) => new(
        "une condition sur des votes", [SubjectKey, Agreement, Tie, Casting, Assessor, items, Quorum, WithoutQuorum],
        v => new OpinionCondition(v.Get(Agreement), v.FindValue(Tie) ?? TieOutcome.Fails, v.Position)
        {
            Casting = v.Find(Casting),
            Assessor = v.Find(Assessor),
            Items = v.Get(items),
            Quorum = v.Find(Quorum),
            WithoutQuorum = v.FindValue(WithoutQuorum) ?? SplitOutcome.ToSettle,
        });

    public static bool Has(YamlMapping mapping) => mapping[SubjectKey.Name] is YamlScalar { Text: Subject };
}
