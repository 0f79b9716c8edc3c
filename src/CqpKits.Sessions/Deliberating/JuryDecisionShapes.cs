using System.Text.Json.Nodes;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Yaml;
using CqpKits.Yaml.Schemas;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Sessions.Deliberating;

/// <summary>The keys of a jury's <c>decisions</c>. With <c>evaluateur</c> a decision is a mark entered anew, else a status.</summary>
internal static class JuryDecisionShapes
{
    private const string Needs = "une décision dit toujours qui, pourquoi, quand, ce qui était calculé (« avant ») et ce qui est décidé (« apres »).";

    public static readonly Key<string> Candidate = Key.Required("candidat", TextShape.Filled, "Clé du candidat : le nom de son dossier.");

    private static readonly Key<string> Item = Key.OptionalText("element", "Code de l'élément ; à omettre pour la certification elle-même.");
    private static readonly Key<string> Who = Key.Required("qui", TextShape.Filled, "Qui a décidé.");
    private static readonly Key<string> Why = Key.Required("pourquoi", TextShape.Filled, "Pourquoi.");
    private static readonly Key<DateOnly> When = Key.Required("date", new DayShape(mayBeFrench: true), "Quand.");

    private static readonly Key<string> Assessor = Key.Required("evaluateur", TextShape.Filled, "Code de l'évaluateur dont la note est corrigée.");
    private static readonly Key<string> Holder = Key.OptionalText("titulaire", "La personne qui l'avait donnée, là où chacune compte.");
    private static readonly Key<decimal?> MarkBefore = Key.Required("avant", new KnownOrNotNumberShape(), "La note calculée, ou « non connu ».");
    private static readonly Key<decimal> MarkAfter = Key.Required("apres", new NumberShape(), "La note décidée.");

    private static readonly MappingShape<JuryDecision> Mark = new(
        "une décision sur une note", [Candidate, Item, Assessor, Holder, MarkBefore, MarkAfter, Who, Why, When],
        v => new MarkDecision(v.Get(Assessor), v.Find(Holder) ?? "", v.Get(MarkBefore), v.Get(MarkAfter))
        {
            Candidate = v.Get(Candidate),
            Item = v.Find(Item),
            Who = v.Get(Who),
            Why = v.Get(Why),
            When = v.Get(When),
            Position = v.Position,
        })
    { MayLeaveEmpty = true, IsStrict = true, Needs = Needs };

    private static readonly Key<ResultStatus> StatusBefore = Key.Required("avant", Words(Enum.GetValues<ResultStatus>()), "Ce qui est calculé.");

    /// <summary>Persons may not decide that nothing can be known.</summary>
    private static readonly Key<ResultStatus> StatusAfter = Key.Required(
        "apres", Words(ResultStatus.Validated, ResultStatus.NotValidated, ResultStatus.ToSettle), "Ce qui est décidé.");

    private static readonly MappingShape<JuryDecision> Status = new(
        "une décision", [Candidate, Item, Holder, StatusBefore, StatusAfter, Who, Why, When],
        v => new StatusDecision(v.Get(StatusBefore), v.Get(StatusAfter))
        {
            Candidate = v.Get(Candidate),
            Item = v.Find(Item),
            Who = v.Get(Who),
            Why = v.Get(Why),
            When = v.Get(When),
            Position = v.Position,
        })
    { MayLeaveEmpty = true, IsStrict = true, Needs = Needs };

    public static readonly VariantShape<JuryDecision> Decision = new([Status, Mark], m => KnownKeys.Has(m, Assessor, Mark.Keys) ? Mark : Status);

    private static ChoiceShape<ResultStatus> Words(params ResultStatus[] statuses) => new([.. statuses.Select(s => (ResultStatusText.Of(s), s))]);
}

/// <summary>A number, or <c>non connu</c>, read as null.</summary>
internal sealed class KnownOrNotNumberShape() : ScalarShape<decimal?>("un nombre, ou « non connu »")
{
    private const string Unknown = "non connu";

    public override JsonObject Schema(KnownWords known) => SchemaNodes.AnyOf(SchemaNodes.Number(NumberShape.Pattern), SchemaNodes.Words([Unknown]));

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, out decimal? value)
    {
        var isNumber = NumberShape.TryParse(text, out var number);
        value = isNumber ? number : null;
        if (isNumber || text == Unknown)
        {
            return true;
        }

        log.Report(ShapeMessages.NotANumber(scalar, $"un nombre, ni « {Unknown} »"));
        return false;
    }
}
