using System.Text.Json.Nodes;
using CqpKits.Forms.Candidates;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Yaml;
using CqpKits.Yaml.Schemas;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Sessions.Deliberating;

/// <summary>The keys of what is said of candidates besides decisions: <c>acquis</c>, <c>dispenses</c>, <c>admission</c> and <c>presentations</c>.</summary>
internal static class RecordShapes
{
    private static readonly Key<string> Item = Key.Required("element", TextShape.Filled, "Code de l'élément.");
    private static readonly Key<DateOnly> Notified = Key.Optional("notifie_le", new DayShape(mayBeFrench: true), "Jour de la notification au candidat.");
    private static readonly Key<DateOnly> Published = Key.Optional("publie_le", new DayShape(mayBeFrench: true), "Jour où les résultats ont été publiés, là où la règle compte depuis la publication.");
    private static readonly Key<DateOnly> Deliberated = Key.Optional("delibere_le", new DayShape(mayBeFrench: true), "Jour de la délibération d'alors, là où la règle compte depuis la délibération.");
    private static readonly Key<DateOnly> Until = Key.Optional("jusqu_au", new DayShape(mayBeFrench: true), "Dernier jour que dit la pièce.");
    private static readonly Key<decimal> Mark = Key.Optional("note", new NumberShape(), "La note obtenue alors, là où la règle garde la note.");
    private static readonly Key<string> Evidence = Key.OptionalText("piece", "La pièce qui le dit.");
    private static readonly Key<string> Proof = Key.Required("piece", TextShape.Filled, "La pièce qui le prouve.");

    public static readonly MappingShape<RecordEntry> Kept = new(
        "un élément acquis", [JuryDecisionShapes.Candidate, Item, Notified, Published, Deliberated, Until, Mark, Evidence],
        v => Entry(v, new CandidateRecord
        {
            Kept =
            [
                new KeptItem(v.Get(Item), v.FindValue(Notified), v.Find(Evidence) ?? "")
                {
                    Published = v.FindValue(Published),
                    Deliberated = v.FindValue(Deliberated),
                    Until = v.FindValue(Until),
                    Mark = v.FindValue(Mark),
                },
            ],
        }))
    { MayLeaveEmpty = true, IsStrict = true };

    private static readonly Key<string> Title = Key.Required("titre", TextShape.Filled, "Le titre qui dispense, mot pour mot.");

    public static readonly MappingShape<RecordEntry> Exempt = new(
        "une dispense", [JuryDecisionShapes.Candidate, Item, Title, Proof],
        v => Entry(v, new CandidateRecord { Exempt = [new ExemptItem(v.Get(Item), v.Get(Title), v.Get(Proof))] }))
    { MayLeaveEmpty = true, IsStrict = true, Needs = "une dispense dit toujours quel titre la donne, et quelle pièce le prouve." };

    private static readonly Key<string> Condition = Key.Required("condition", TextShape.Filled, "Code de la condition d'accès.");
    private static readonly Key<bool> Met = Key.Required("remplie", new YesNoShape(), "« oui » ou « non ».");

    public static readonly MappingShape<RecordEntry> Access = new(
        "une condition d'accès", [JuryDecisionShapes.Candidate, Condition, Met, Evidence],
        v => Entry(v, new CandidateRecord { Access = [new AccessFact(v.Get(Condition), v.Get(Met) ? AccessState.Met : AccessState.NotMet, v.Find(Evidence) ?? "")] }))
    { MayLeaveEmpty = true, IsStrict = true };

    private static readonly Key<IReadOnlyList<DateOnly?>> Days = Key.Required(
        "dates", new ListShape<DateOnly?>(new DayOrNotKnownShape()), "Les jours où le candidat s'est déjà présenté, « inconnu » pour un jour perdu ; [] pour une première fois.");

    public static readonly MappingShape<RecordEntry> Attempts = new(
        "des présentations", [JuryDecisionShapes.Candidate, Days], v => Entry(v, new CandidateRecord { Attempts = v.Get(Days) }))
    { MayLeaveEmpty = true, IsStrict = true };

    private static RecordEntry Entry(KeyValues v, CandidateRecord record) => new(v.Get(JuryDecisionShapes.Candidate), record, v.Position);
}

/// <summary>A day, or <c>inconnu</c>, read as null.</summary>
internal sealed class DayOrNotKnownShape() : ScalarShape<DateOnly?>("une date, ou « inconnu »")
{
    private const string NotKnown = "inconnu";

    private static readonly DayShape Day = new(mayBeFrench: true);

    public override JsonObject Schema(KnownWords known) => SchemaNodes.AnyOf(Day.Schema(known), SchemaNodes.Words([NotKnown]));

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, out DateOnly? value)
    {
        value = null;
        if (text == NotKnown)
        {
            return true;
        }

        var isDay = Day.TryRead(scalar, log, out var day);
        value = isDay ? day : null;
        return isDay;
    }
}
