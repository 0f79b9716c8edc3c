using CqpKits.Yaml.Shapes;

namespace CqpKits.Sessions.Deliberating;

/// <summary>The keys of <c>deliberation.yaml</c>; those of <c>decisions</c> are <see cref="JuryDecisionShapes"/>.</summary>
internal static class DeliberationShapes
{
    private static readonly Key<string> Name = Key.Required("nom", TextShape.Filled, "Nom et prénom.");
    private static readonly Key<string> Function = Key.OptionalText("fonction", "Sa fonction, imprimée à côté du nom.");
    private static readonly Key<bool> Presides = Key.Optional("preside", new YesNoShape(), "« oui » pour qui préside le jury.");

    private static readonly MappingShape<JuryMember> Member = new(
        "un membre du jury", [Name, Function, Presides],
        v => new JuryMember(v.Get(Name), v.Find(Function) ?? "", v.Get(Presides)))
    { MayLeaveEmpty = true };

    private static readonly Key<DateOnly> Day = Key.Optional("date", new DayShape(mayBeFrench: true), "Jour de la délibération.");
    private static readonly Key<string> Place = Key.OptionalText("lieu", "Où le jury a siégé.");
    private static readonly Key<IReadOnlyList<JuryMember>> Members = Key.List("membres", Member, "Qui a siégé, dans l'ordre imprimé.");

    private static readonly MappingShape<Deliberation> Sitting = new(
        "ce qui est dit du jury", [Day, Place, Members],
        v => new Deliberation { Day = v.FindValue(Day), Place = v.Find(Place) ?? "", Members = v.Get(Members) })
    { MayLeaveEmpty = true };

    private static readonly Key<DateOnly> Notified = Key.Required("notifie_le", new DayShape(mayBeFrench: true), "Jour de la notification.");
    private static readonly Key<string> Evidence = Key.OptionalText("piece", "La pièce qui le dit.");
    private static readonly Key<string> KeptItem = Key.Required("element", TextShape.Filled, "Code de l'élément acquis.");

    private static readonly MappingShape<KeptEntry> KeptEntry = new(
        "un élément acquis", [JuryDecisionShapes.Candidate, KeptItem, Notified, Evidence],
        v => new KeptEntry(v.Get(JuryDecisionShapes.Candidate), new(v.Get(KeptItem), v.Get(Notified), v.Find(Evidence) ?? ""), v.Position))
    { MayLeaveEmpty = true, IsStrict = true };

    private static readonly Key<Deliberation> Jury = Key.Optional("jury", Sitting, "Quand, où et avec qui le jury a siégé.");
    private static readonly Key<IReadOnlyList<Scoring.Results.JuryDecision>> Decisions =
        Key.List("decisions", JuryDecisionShapes.Decision, "Ce qui a été décidé contre le calcul ou au-delà.");

    private static readonly Key<IReadOnlyList<KeptEntry>> Kept = Key.List("acquis", KeptEntry, "Ce qui était déjà validé auparavant.");

    /// <summary>The whole file.</summary>
    public static readonly MappingShape<Deliberation> Shape = new(
        "une délibération", [Jury, Decisions, Kept],
        v => (v.Find(Jury) ?? Deliberation.None) with { Decisions = v.Get(Decisions), Kept = v.Get(Kept) })
    { MayLeaveEmpty = true };
}
