namespace CqpKits.Referentials;

/// <summary>The keys of <c>regles</c>.</summary>
internal static class RuleShapes
{
    private static readonly Key<string> MarkAssessor = SharedKeys.Reference("evaluateur", CodeKinds.Assessor, "Code de l'évaluateur.");
    private static readonly Key<MarkMethod> Method =
        Key.Required("calcul", Choices.Method, "Moyenne de ses notes, ou valeur sur laquelle le jury s'est accordé.");

    private static readonly MappingShape<AssessorMark> Mark = new(
        "une note d'évaluateur", [MarkAssessor, Method],
        v => new AssessorMark(v.Get(MarkAssessor), v.Get(Method), v.Position));

    private static readonly Key<ConditionSubject> Subject = Key.Required("porte_sur", Choices.Subject, "Ce qui est comparé au seuil.");
    public static readonly Key<ThresholdTest> Test =
        Key.Required("test", new ThresholdTestShape(), "Le seuil, entre guillemets : \"> 70\" ou \">= 70\".");

    public static readonly Key<string> ConditionAssessor =
        Key.Optional("evaluateur", new ReferenceShape(CodeKinds.Assessor), "Seulement les notes de cet évaluateur ; à omettre pour tous.");

    private static readonly MappingShape<Condition> Condition = new(
        "une condition", [Subject, Test, ConditionAssessor],
        v => new Condition(v.Get(Subject), v.Get(Test).Comparison, v.Get(Test).Threshold, v.Find(ConditionAssessor), v.Position));

    private static readonly Key<string> Code = SharedKeys.Code(CodeKinds.RuleSet);
    private static readonly Key<string> Title = Key.RequiredText("intitule", "Nom de la règle.");
    private static readonly Key<string> Source = SharedKeys.Reference("source", CodeKinds.Source, "Code du document d'où vient la règle.");
    private static readonly Key<string> Passage = Key.OptionalText("passage", "Où, dans ce document.");
    private static readonly Key<string> Route =
        Key.Optional("voie", new ReferenceShape(CodeKinds.Route), "Code de la voie ; à omettre si la règle vaut pour toutes.");

    public static readonly Key<DateOnly?> Effective = Key.Required(
        "effet", new EffectiveDateShape(), "Premier jour d'application, AAAA-MM-JJ, ou « inconnu » : la règle ne sert alors que si la session la nomme.");

    public static readonly Key<ResultLevel> Level = Key.Required("pour_chaque", Choices.Level, "Ce qui est validé : les domaines ou les blocs.");
    public static readonly Key<IReadOnlyList<AssessorMark>> Marks = Key.List("notes", Mark, "Évaluateurs dont la note compte, à parts égales.");
    public static readonly Key<IReadOnlyList<Condition>> Conditions = Key.List("conditions", Condition, "Conditions, toutes à remplir.");

    public static readonly MappingShape<RuleSet> RuleSet = new(
        "une règle", [Code, Title, Source, Passage, Route, Effective, Level, Marks, Conditions],
        v => new RuleSet
        {
            Code = v.Get(Code),
            Title = v.Get(Title),
            Source = v.Get(Source),
            Passage = v.Find(Passage),
            Route = v.Find(Route),
            Effective = v.Get(Effective),
            Level = v.Get(Level),
            Marks = v.Get(Marks),
            Conditions = v.Get(Conditions),
            Position = v.Position,
        });
}
