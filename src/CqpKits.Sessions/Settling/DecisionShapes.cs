using CqpKits.Yaml.Shapes;

namespace CqpKits.Sessions.Settling;

/// <summary>The keys of <c>decisions.yaml</c>. A line of a workbook of questions is read by them too.</summary>
internal static class DecisionShapes
{
    public static readonly Key<string> File = Key.OptionalText("fichier", "Chemin du fichier quand la question a été posée.");
    public static readonly Key<string> Sha256 = Key.Required("empreinte", TextShape.Filled, "SHA-256 du fichier, 64 caractères : resultats.json la donne sous a_trancher.");
    public static readonly Key<string> Field = Key.Required("champ", TextShape.Filled, "Identifiant du champ.");
    public static readonly Key<string> Found = Key.OptionalText("valeur_lue", "Ce qui se lisait dans le champ ; à omettre s'il était vide.");
    public static readonly Key<string> Decided = Key.Required("valeur_decidee", TextShape.Filled, "Une valeur que le champ admet, « abs », « NE », « NA », ou « vide ».");
    public static readonly Key<string> By = Key.Required("par", TextShape.Filled, "Qui a décidé.");
    public static readonly Key<string> Why = Key.Required("motif", TextShape.Filled, "Pourquoi.");
    public static readonly Key<DateOnly> Day = Key.Optional("date", new DayShape(mayBeFrench: true), "Quand ; peut être omis.");

    public static readonly MappingShape<Decision> Decision = new(
        "une décision", [File, Sha256, Field, Found, Decided, By, Why, Day],
        v => new Decision
        {
            Position = v.Position,
            Sha256 = v.Get(Sha256).ToLowerInvariant(),
            File = v.Find(File) ?? "",
            FieldId = v.Get(Field),
            Found = v.Find(Found) ?? "",
            Decided = v.Get(Decided),
            By = v.Get(By),
            Why = v.Get(Why),
            Day = v.FindValue(Day),
        })
    {
        MayLeaveEmpty = true,
        IsStrict = true,
        Needs = "sans cela elle n'est pas appliquée : une décision dit l'empreinte du fichier, le champ, la valeur décidée, par qui et pour quel motif.",
    };

    private static readonly Key<IReadOnlyList<Decision>> Decisions =
        Key.Required("decisions", new ListShape<Decision>(Decision), "Les décisions, une par tiret.");

    /// <summary>The whole file.</summary>
    public static readonly MappingShape<IReadOnlyList<Decision>> Shape = new(
        "une liste de décisions", [Decisions], v => v.Get(Decisions))
    { Needs = "le fichier commence par « decisions: », puis une décision par tiret." };
}
