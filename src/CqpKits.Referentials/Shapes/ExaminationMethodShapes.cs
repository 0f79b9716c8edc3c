using CqpKits.Referentials.Model;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes;

/// <summary>The keys of <c>modalites</c>.</summary>
internal static class ExaminationMethodShapes
{
    private static readonly Key<string> Code = SharedKeys.Code(CodeKinds.ExaminationMethod);
    private static readonly Key<string> Label = SharedKeys.Label();
    private static readonly Key<string> Block = Key.Optional(
        "bloc", new ReferenceShape(CodeKinds.SkillsBlock), "Code du bloc évalué ; à omettre si la modalité vaut pour toute la certification.");

    private static readonly Key<string> Assessor = SharedKeys.Reference("evaluateur", CodeKinds.Assessor, "Code de qui évalue.");
    private static readonly Key<IReadOnlyList<Statement>> Description =
        Key.List("description", StatementShapes.Statement, "Déroulement, une phrase ou un paragraphe par élément.");

    private static readonly Key<string> Place = Key.OptionalText("lieu", "Lieu de l'évaluation.");
    private static readonly Key<string> Duration = Key.OptionalText("duree", "Durée de l'épreuve, telle qu'elle est imprimée.");

    public static readonly MappingShape<ExaminationMethod> Method = new(
        "une modalité d'évaluation", [Code, Label, Block, Assessor, Description, Place, Duration, SharedKeys.Source],
        v => new ExaminationMethod
        {
            Code = v.Get(Code),
            Label = v.Get(Label),
            SkillsBlock = v.Find(Block),
            Assessor = v.Get(Assessor),
            Description = v.Get(Description),
            Place = v.Find(Place),
            Duration = v.Find(Duration),
            Source = v.Find(SharedKeys.Source),
            Position = v.Position,
        });
}
