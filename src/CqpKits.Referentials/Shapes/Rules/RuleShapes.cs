using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes.Rules;

/// <summary>The keys of <c>regles</c>.</summary>
internal static class RuleShapes
{
    private static readonly LevelKeys Finer = new(null);

    /// <summary>The keys of the level that a rule set judges.</summary>
    public static readonly LevelKeys Level = new(Finer);

    private static readonly Key<string> Code = SharedKeys.Code(CodeKinds.RuleSet);
    private static readonly Key<string> Title = Key.RequiredText("intitule", "Nom de la règle.");
    private static readonly Key<string> Source = SharedKeys.Reference("source", CodeKinds.Source, "Code du document d'où vient la règle.");
    private static readonly Key<string> Passage = Key.OptionalText("passage", "Où, dans ce document.");
    private static readonly Key<string> Decision = Key.OptionalText("decision", "Ce que vous avez décidé là où le document se tait.");
    private static readonly Key<string> Route =
        Key.Optional("voie", new ReferenceShape(CodeKinds.Route), "Code de la voie ; à omettre si la règle vaut pour toutes.");

    public static readonly Key<DateOnly?> Effective = Key.Required(
        "effet", new EffectiveDateShape(), "Premier jour d'application, AAAA-MM-JJ, ou « inconnu » : la règle ne sert alors que si la session la nomme.");

    public static readonly Key<DateOnly> End = Key.Optional("fin", new DayShape(), "Dernier jour d'application, AAAA-MM-JJ ; à omettre tant que la règle vaut.")
        .Only(new KeyEffect(m => m["effet"] is not YamlScalar { Text: EffectiveDateShape.Unknown }, "va avec un premier jour d'application, non avec « effet: inconnu »"));

    private static readonly Key<IReadOnlyList<RuleLevel>> Aside =
        Key.List("a_part", new LevelKeys(null).AsMapping("un niveau jugé à part"), "Ce qui est jugé aussi, sans compter dans le verdict.");

    public static readonly Key<AdmissionRule> Admission = Key.Optional("admission", AdmissionShapes.Admission, "Ce qu'il faut à un candidat avant que rien ne soit jugé.");
    public static readonly Key<MissingPolicy> Missing = Key.Optional("sans_note", AwardShapes.Policy, "Ce que fait une note qui manque ; sans cette clé, rien n'est décidé.");
    public static readonly Key<AwardRule> Award = Key.Optional("attribution", AwardShapes.Award, "Comment les résultats donnent la certification ; sans cette clé, tous les éléments doivent être validés.");
    private static readonly Key<IReadOnlyList<RuleCase>> Cases = Key.List("cas", CaseShapes.Case, "Exemples chiffrés, vérifiés à chaque contrôle.");

    public static readonly MappingShape<RuleSet> RuleSet = new(
        "une règle", [Code, Title, Source, Passage, Decision, Route, Effective, End, .. Level.All, Aside, Admission, Missing, Award, Cases],
        v => new RuleSet
        {
            Code = v.Get(Code),
            Title = v.Get(Title),
            Source = v.Get(Source),
            Passage = v.Find(Passage),
            Decision = v.Find(Decision),
            Route = v.Find(Route),
            Effective = v.Get(Effective),
            End = v.FindValue(End),
            Level = Level.Make(v),
            Aside = v.Get(Aside),
            Admission = v.Find(Admission) ?? AdmissionRule.Default,
            Missing = v.Find(Missing) ?? MissingPolicy.Default,
            Award = v.Find(Award) ?? AwardRule.Default,
            Cases = v.Get(Cases),
            Position = v.Position,
        });
}
