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

    private static readonly Key<DateOnly> CommissionDay = Key.Optional("date", new DayShape(mayBeFrench: true), "Jour où la commission s'est réunie.");
    private static readonly Key<string> CommissionPlace = Key.OptionalText("lieu", "Où la commission s'est réunie.");
    private static readonly Key<IReadOnlyList<JuryMember>> CommissionMembers = Key.List("membres", Member, "Qui a siégé, dans l'ordre imprimé.");

    private static readonly MappingShape<Confirmation> Confirming = new(
        "ce qui est dit de la commission", [CommissionDay, CommissionPlace, CommissionMembers],
        v => new Confirmation(v.FindValue(CommissionDay), v.Find(CommissionPlace) ?? "", v.Get(CommissionMembers), []))
    { MayLeaveEmpty = true };

    private static readonly Key<Confirmation> Commission = Key.Required("commission", Confirming, "Quand, où et avec qui la commission a siégé.");
    private static readonly Key<IReadOnlyList<Scoring.Results.JuryDecision>> Changes =
        Key.List("decisions", JuryDecisionShapes.Decision, "Ce que la commission a décidé autrement que le jury.");

    /// <summary>The whole file of a commission.</summary>
    public static readonly MappingShape<Confirmation> Confirmation = new(
        "une décision de la commission", [Commission, Changes], v => v.Get(Commission) with { Decisions = v.Get(Changes) })
    { MayLeaveEmpty = true };

    private static readonly Key<string> Title = Key.OptionalText("titre", "Titre de la session, imprimé par les documents : « Session de juin 2027 » ; sinon celui du kit.");
    private static readonly Key<Deliberation> Jury = Key.Optional("jury", Sitting, "Quand, où et avec qui le jury a siégé.");
    private static readonly Key<IReadOnlyList<Scoring.Results.JuryDecision>> Decisions =
        Key.List("decisions", JuryDecisionShapes.Decision, "Ce qui a été décidé contre le calcul ou au-delà.");

    private static readonly Key<IReadOnlyList<RecordEntry>> Kept = Key.List("acquis", RecordShapes.Kept, "Ce qui a été obtenu auparavant.");
    private static readonly Key<IReadOnlyList<RecordEntry>> Exempt = Key.List("dispenses", RecordShapes.Exempt, "Les éléments dont un titre dispense.");
    private static readonly Key<IReadOnlyList<RecordEntry>> Access = Key.List("admission", RecordShapes.Access, "Les conditions d'accès, remplies ou non.");
    private static readonly Key<IReadOnlyList<RecordEntry>> Attempts = Key.List("presentations", RecordShapes.Attempts, "Quand un candidat s'est déjà présenté.");

    /// <summary>The whole file.</summary>
    public static readonly MappingShape<Deliberation> Shape = new(
        "une délibération", [Title, Jury, Decisions, Kept, Exempt, Access, Attempts],
        v => (v.Find(Jury) ?? Deliberation.None) with { Title = v.Find(Title) ?? "", Decisions = v.Get(Decisions), Records = [.. v.Get(Kept), .. v.Get(Exempt), .. v.Get(Access), .. v.Get(Attempts)] })
    { MayLeaveEmpty = true };
}
