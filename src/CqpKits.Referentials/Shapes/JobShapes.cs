using CqpKits.Referentials.Model;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes;

/// <summary>The keys of <c>metier</c> and <c>missions</c>.</summary>
internal static class JobShapes
{
    private static readonly Key<string> RelationCode = SharedKeys.Code(CodeKinds.Relation);
    private static readonly Key<string> Label = SharedKeys.Label();
    private static readonly Key<string> Category = Key.Required("categorie", Choices.RelationCategory, "Place dans le schéma des relations.");

    private static readonly MappingShape<FunctionalRelation> Relation = new(
        "une relation fonctionnelle", [RelationCode, Label, Category],
        v => new FunctionalRelation(v.Get(RelationCode), v.Get(Label), v.Get(Category), v.Position));

    private static readonly Key<string> Purpose = Key.OptionalText("finalite", "Définition de l'emploi.");
    private static readonly Key<string> Situation = Key.OptionalText("situation_hierarchique", "Situation hiérarchique.");
    private static readonly Key<IReadOnlyList<FunctionalRelation>> Relations =
        Key.List("relations_fonctionnelles", Relation, "Cases du schéma des relations fonctionnelles.");

    public static readonly MappingShape<Job> Job = new(
        "le métier", [Purpose, Situation, Relations, SharedKeys.Source],
        v => new Job
        {
            Purpose = v.Find(Purpose),
            HierarchicalSituation = v.Find(Situation),
            FunctionalRelations = v.Get(Relations),
            Source = v.Find(SharedKeys.Source),
            Position = v.Position,
        });

    private static readonly Key<string> ActivityCode = SharedKeys.Code(CodeKinds.Activity);

    private static readonly MappingShape<Activity> Activity = new(
        "une activité", [ActivityCode, Label],
        v => new Activity(v.Get(ActivityCode), v.Get(Label), v.Position));

    private static readonly Key<string> MissionCode = SharedKeys.Code(CodeKinds.Mission);
    private static readonly Key<IReadOnlyList<Activity>> Activities = Key.List("activites", Activity, "Activités, dans l'ordre imprimé.");
    private static readonly Key<IReadOnlyList<CompetencyReference>> Knowledge =
        Key.List("connaissances", Mention(CodeKinds.Knowledge), "Codes des connaissances, dans l'ordre imprimé pour cette mission.");

    private static readonly Key<IReadOnlyList<CompetencyReference>> KnowHow =
        Key.List("savoir_faire", Mention(CodeKinds.KnowHow), "Codes des savoir-faire, dans l'ordre imprimé pour cette mission.");

    public static readonly MappingShape<Mission> Mission = new(
        "une mission", [MissionCode, Label, Activities, Knowledge, KnowHow, SharedKeys.Source],
        v => new Mission
        {
            Code = v.Get(MissionCode),
            Label = v.Get(Label),
            Activities = v.Get(Activities),
            Knowledge = v.Get(Knowledge),
            KnowHow = v.Get(KnowHow),
            Source = v.Find(SharedKeys.Source),
            Position = v.Position,
        });

    private static ShortOrFullShape<CompetencyReference> Mention(CodeKind kind)
    {
        var code = SharedKeys.Reference("code", kind, "Code donné dans un domaine.");
        var wording = Key.OptionalText("libelle", "Libellé propre à cette mission, s'il diffère de celui du domaine.");
        return new(
            code.ValueShape,
            (text, at) => new CompetencyReference(text, null, at),
            new("une compétence citée", [code, wording], v => new CompetencyReference(v.Get(code), v.Find(wording), v.Position)));
    }
}
