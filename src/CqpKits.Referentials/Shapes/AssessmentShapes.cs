using CqpKits.Referentials.Model;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes;

/// <summary>The keys of <c>evaluateurs</c>, <c>appreciations</c>, <c>epreuves</c> and <c>observations</c>.</summary>
internal static class AssessmentShapes
{
    private static readonly Key<string> Label = SharedKeys.Label();

    private static readonly Key<string> PassLabel = SharedKeys.Label("Nom de la passe, imprimé en tête de sa colonne.");
    public static readonly Key<string> PassCode =
        Key.Required("code", SharedKeys.Word, "Code de la passe, unique chez cet évaluateur : les champs le reprennent dans « passe ».");

    private static readonly MappingShape<AssessmentPass> Pass = new(
        "une passe", [PassCode, PassLabel],
        v => new AssessmentPass(v.Get(PassCode), v.Get(PassLabel), v.Position));

    private static readonly Key<string> AssessorCode = SharedKeys.Code(CodeKinds.Assessor);
    private static readonly Key<IReadOnlyList<AssessmentPass>> Passes = Key.List(
        "passes", Pass, "Les évaluations successives de cet évaluateur, dans l'ordre ; à omettre s'il évalue une seule fois.");

    public static readonly MappingShape<Assessor> Assessor = new(
        "un évaluateur", [AssessorCode, Label, Passes],
        v => new Assessor(v.Get(AssessorCode), v.Get(Label), v.Position) { Passes = v.Get(Passes) });

    private static readonly Key<string> RatingCode = SharedKeys.Code(CodeKinds.RatingScale);
    public static readonly Key<IReadOnlyList<decimal>> Anchors =
        Key.Required("reperes", new ListShape<decimal>(new NumberShape()), "Repères, du plus petit au plus grand, dans l'unité de l'échelle.");

    public static readonly Key<IReadOnlyList<string>> Descriptors =
        Key.Required("descripteurs", new ListShape<string>(TextShape.Filled), "Un texte entre deux repères : un de moins que de repères.");

    private static readonly Key<string> RatingScaleOf = SharedKeys.Reference("echelle", CodeKinds.Scale, "Code de l'échelle.");

    public static readonly MappingShape<RatingScale> RatingScale = new(
        "une échelle d'appréciation", [RatingCode, Label, Anchors, Descriptors, RatingScaleOf, SharedKeys.Source],
        v => new RatingScale(
            v.Get(RatingCode), v.Get(Label), v.Get(Anchors), v.Get(Descriptors), v.Get(RatingScaleOf), v.Find(SharedKeys.Source), v.Position));

    private static readonly Key<string> ExaminationCode = SharedKeys.Code(CodeKinds.Examination);
    private static readonly Key<string> Marker = SharedKeys.Reference("evaluateur", CodeKinds.Assessor, "Code de qui la note.");
    private static readonly Key<int> Minutes = Key.Optional("duree_minutes", new CountShape(), "Durée en minutes ; à omettre si la source ne la dit pas.");
    private static readonly Key<string> Description = Key.OptionalText("description", "Présentation de l'épreuve.");

    public static readonly MappingShape<Examination> Examination = new(
        "une épreuve", [ExaminationCode, Label, Marker, Minutes, Description, SharedKeys.Source],
        v => new Examination(
            v.Get(ExaminationCode), v.Get(Label), v.Get(Marker), v.FindValue(Minutes), v.Find(Description), v.Find(SharedKeys.Source), v.Position));

    private static readonly Key<string> ObservationCode = SharedKeys.Code(CodeKinds.Observation);
    private static readonly Key<string> ObservationDomain =
        SharedKeys.Reference("domaine", CodeKinds.Domain, "Code du domaine pour lequel la note compte.");

    private static readonly Key<IReadOnlyList<string>> Questions = Key.List("questions", TextShape.Filled, "Exemples de questions officiels.");
    private static readonly Key<IReadOnlyList<string>> RolePlays =
        Key.List("jeux_de_role", new ReferenceShape(CodeKinds.RolePlay), "Codes des jeux de rôle de cette ligne.");

    public static readonly MappingShape<Observation> Observation = new(
        "une observation", [ObservationCode, Label, ObservationDomain, Questions, RolePlays, SharedKeys.Source],
        v => new Observation
        {
            Code = v.Get(ObservationCode),
            Label = v.Get(Label),
            Domain = v.Get(ObservationDomain),
            Questions = v.Get(Questions),
            RolePlays = v.Get(RolePlays),
            Source = v.Find(SharedKeys.Source),
            Position = v.Position,
        });
}
