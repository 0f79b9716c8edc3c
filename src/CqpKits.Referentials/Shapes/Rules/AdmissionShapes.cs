using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes.Rules;

/// <summary>The keys of <c>admission</c>.</summary>
internal static class AdmissionShapes
{
    private const string AtMostName = "presentations_au_plus";

    private static readonly Key<string> Code = Key.Required("code", SharedKeys.Word, "Code court de la condition, par lequel le dossier d'un candidat dit si elle est remplie.");
    private static readonly Key<string> Label = Key.RequiredText("libelle", "La condition, comme elle s'imprime : « 80 % de présence en formation ».");
    private static readonly Key<string> Evidence = Key.OptionalText("preuve", "La pièce qui doit le montrer ; à omettre si une déclaration suffit.");

    private static readonly MappingShape<AccessCondition> Condition = new(
        "une condition d'accès", [Code, Label, Evidence], v => new AccessCondition(v.Get(Code), v.Get(Label), v.Find(Evidence), v.Position));

    private static readonly Key<IReadOnlyList<AccessCondition>> Conditions = Key.List("conditions", Condition, "Ce qu'il faut pour que les épreuves s'ouvrent ; tout doit être rempli.");
    private static readonly Key<int> AtMost = Key.Optional(AtMostName, new CountShape(), "Combien de fois un candidat peut se présenter, celle-ci comprise.");
    private static readonly Key<Duration> Within = Key.Optional("sur", new DurationShape(mayBeUnlimited: false), "Le temps, avant l'évaluation, sur lequel les présentations se comptent ; à omettre pour toutes.")
        .Only(new KeyEffect(m => m[AtMostName] is not null, $"va avec « {AtMostName} »"));

    private static readonly Key<Duration> Wait = Key.Optional("attente", new DurationShape(mayBeUnlimited: false), "Le temps à attendre entre deux présentations.");

    public static readonly MappingShape<AdmissionRule> Admission = new(
        "une admission", [Conditions, AtMost, Within, Wait],
        v => new AdmissionRule
        {
            Conditions = v.Get(Conditions),
            AttemptsAtMost = v.FindValue(AtMost),
            Within = v.Find(Within),
            Wait = v.Find(Wait),
        });
}
