using CqpKits.Referentials.Model;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes;

/// <summary>The keys of <c>echelles</c> and of their <c>valeurs</c>.</summary>
internal static class ScaleShapes
{
    public static readonly Key<string> ValueCode = Key.Required("code", SharedKeys.Word, "Code court de la valeur, unique dans son échelle : OUI.");
    public static readonly Key<string> ValueLabel = Key.RequiredText("libelle", "Ce qui s'imprime à côté ou au-dessus de la case.");
    private static readonly Key<decimal> Number =
        Key.Optional("valeur", new NumberShape(), "Ce que la valeur compte dans un calcul ; à omettre si elle ne compte que pour elle-même.");

    private static readonly Key<ValueSense> Sense = Key.Optional(
        "sens", Choices.Sense, "Ce que la valeur dit du candidat : favorable, defavorable, ou sans_objet ; pour un vote aussi abstention, ou absence du membre.");

    private static readonly MappingShape<ScaleValue> Value = new(
        "une valeur d'échelle", [ValueCode, ValueLabel, Number, Sense],
        v => new ScaleValue(v.Get(ValueCode), v.Get(ValueLabel), v.FindValue(Number), v.FindValue(Sense), v.Position));

    private static readonly Key<string> Code = SharedKeys.Code(CodeKinds.Scale);
    public static readonly Key<decimal> Minimum = Key.Optional("minimum", new NumberShape(), "Plus petite note possible ; rien si l'échelle a des valeurs.");
    public static readonly Key<decimal> Maximum = Key.Optional("maximum", new NumberShape(), "Plus grande note possible ; rien si l'échelle a des valeurs.");
    private static readonly Key<bool> WholeNumbers =
        Key.Optional("entier", new YesNoShape(), "« oui » si seuls des nombres entiers sont admis, comme pour un décompte.");

    private static readonly Key<string> Unit = Key.Optional("unite", TextShape.Any, "Ce qui est imprimé après la note, par exemple « % ».");
    public static readonly Key<IReadOnlyList<ScaleValue>> Values =
        Key.List("valeurs", Value, "Les valeurs entre lesquelles choisir, dans l'ordre imprimé, au lieu d'un minimum et d'un maximum.");

    public static readonly MappingShape<Scale> Scale = new("une échelle", [Code, Minimum, Maximum, Unit, WholeNumbers, Values], Make);

    private static Scale Make(KeyValues v)
    {
        var values = v.Get(Values);
        var numbers = values.Select(value => value.Number).OfType<decimal>().DefaultIfEmpty().ToList();
        return new Scale(
            v.Get(Code), v.FindValue(Minimum) ?? numbers.Min(), v.FindValue(Maximum) ?? numbers.Max(), v.Find(Unit) ?? "", v.Position)
        { Values = values, WholeNumbers = v.Get(WholeNumbers) };
    }
}
