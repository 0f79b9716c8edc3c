using CqpKits.Referentials.Model;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes;

/// <summary>The keys of <c>competences</c>.</summary>
internal static class AssessedCompetencyShapes
{
    private static readonly Key<string> Label = SharedKeys.Label();

    private static readonly Key<string> ActivityCode = SharedKeys.Code(CodeKinds.Activity);
    private static readonly Key<IReadOnlyList<string>> Tasks = Key.List("taches", TextShape.Filled, "Ce que l'activité comprend, dans l'ordre imprimé.");

    private static readonly MappingShape<CompetencyActivity> Activity = new(
        "une activité", [ActivityCode, Label, Tasks],
        v => new CompetencyActivity(v.Get(ActivityCode), v.Get(Label), v.Get(Tasks), v.Position));

    private static readonly Key<string> CriterionCode = SharedKeys.Code(CodeKinds.Criterion);

    private static readonly MappingShape<Criterion> Criterion = new(
        "un critère", [CriterionCode, Label],
        v => new Criterion(v.Get(CriterionCode), v.Get(Label), v.Position));

    private static readonly Key<string> GroupCode = SharedKeys.Code(CodeKinds.CriterionGroup);
    public static readonly Key<IReadOnlyList<Criterion>> Criteria = Key.List("criteres", Criterion, "Critères d'évaluation, dans l'ordre imprimé.");

    private static readonly MappingShape<CriterionGroup> Group = new(
        "un groupe de critères", [GroupCode, Label, Criteria],
        v => new CriterionGroup(v.Get(GroupCode), v.Get(Label), v.Get(Criteria), v.Position));

    private static readonly Key<string> MeansLabel = Key.RequiredText("libelle", "Le moyen d'évaluation : « Entretien ».");
    private static readonly Key<IReadOnlyList<Statement>> Points = Key.List("points", StatementShapes.Statement, "Sur quoi il porte, dans l'ordre imprimé.");

    private static readonly MappingShape<EvaluationMeans> Means = new(
        "un moyen d'évaluation", [MeansLabel, Points],
        v => new EvaluationMeans(v.Get(MeansLabel), v.Get(Points), v.Position));

    private static readonly Key<string> Code = SharedKeys.Code(CodeKinds.AssessedCompetency);
    private static readonly Key<string> Block = Key.Optional(
        "bloc", new ReferenceShape(CodeKinds.SkillsBlock), "Code du bloc de compétences ; à omettre si la certification n'a pas de blocs.");

    private static readonly Key<IReadOnlyList<CompetencyActivity>> Activities = Key.List("activites", Activity, "Activités d'où vient la compétence.");
    private static readonly Key<IReadOnlyList<string>> SubSkills = Key.List("sous_competences", TextShape.Filled, "Ce que la compétence recouvre.");
    private static readonly Key<string> Headline =
        Key.OptionalText("critere_principal", "Critère qui annonce les autres et ne s'évalue pas pour lui-même.");

    private static readonly Key<IReadOnlyList<CriterionGroup>> Groups = Key.List("groupes", Group, "Critères rangés sous des titres.");
    private static readonly Key<IReadOnlyList<EvaluationMeans>> AllMeans = Key.List("comment_evaluer", Means, "Comment évaluer la compétence.");
    private static readonly Key<IReadOnlyList<string>> Documents = Key.List("documents_appui", TextShape.Filled, "Documents sur lesquels s'appuyer.");
    private static readonly Key<IReadOnlyList<string>> Questions = Key.List("questions", TextShape.Filled, "Exemples de questions officiels.");

    public static readonly MappingShape<AssessedCompetency> Competency = new(
        "une compétence évaluée",
        [Code, Label, Block, Activities, SubSkills, Headline, Criteria, Groups, AllMeans, Documents, Questions, SharedKeys.Source],
        v => new AssessedCompetency
        {
            Code = v.Get(Code),
            Label = v.Get(Label),
            SkillsBlock = v.Find(Block),
            Activities = v.Get(Activities),
            SubSkills = v.Get(SubSkills),
            HeadlineCriterion = v.Find(Headline),
            Criteria = v.Get(Criteria),
            Groups = v.Get(Groups),
            Means = v.Get(AllMeans),
            SupportingDocuments = v.Get(Documents),
            Questions = v.Get(Questions),
            Source = v.Find(SharedKeys.Source),
            Position = v.Position,
        });
}
