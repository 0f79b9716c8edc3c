using CqpKits.Referentials.Model;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes;

/// <summary>The keys of <c>jeux_de_role</c>.</summary>
internal static class RolePlayShapes
{
    private static readonly Key<string> Text = Key.RequiredText("texte", "Ce que dit le jury.");
    private static readonly Key<string> Condition = Key.OptionalText("condition", "Quand la relance est jouée ; à omettre si elle l'est toujours.");

    private static readonly MappingShape<Prompt> Prompt = new(
        "une relance", [Text, Condition],
        v => new Prompt(v.Get(Text), v.Find(Condition), v.Position));

    private static readonly Key<string> CriterionCode = SharedKeys.Code(CodeKinds.SuccessCriterion);
    private static readonly Key<string> Label = SharedKeys.Label();

    private static readonly MappingShape<SuccessCriterion> Criterion = new(
        "un critère de réussite", [CriterionCode, Label],
        v => new SuccessCriterion(v.Get(CriterionCode), v.Get(Label), v.Position));

    private static readonly Key<string> Code = SharedKeys.Code(CodeKinds.RolePlay);
    public static readonly Key<int> Number = Key.Required("numero", new CountShape(), "Numéro imprimé sur la fiche.");
    private static readonly Key<string> Title = Key.RequiredText("titre", "Titre officiel de la fiche.");
    private static readonly Key<string> CandidateRole = Key.RequiredText("role_candidat", "Rôle joué par le candidat.");
    private static readonly Key<string> JuryRole = Key.RequiredText("role_jury", "Rôle joué par le jury.");
    private static readonly Key<string> Note = Key.OptionalText("note", "Note imprimée sur la fiche.");
    private static readonly Key<string> Context = Key.RequiredText("contexte", "Situation de départ.");
    private static readonly Key<IReadOnlyList<Prompt>> Prompts = Key.List("relances", Prompt, "Répliques du jury, dans l'ordre.");
    private static readonly Key<IReadOnlyList<SuccessCriterion>> Criteria =
        Key.List("criteres_de_reussite", Criterion, "Critères de réussite officiels.");

    public static readonly MappingShape<RolePlay> RolePlay = new(
        "un jeu de rôle",
        [Code, Number, Title, CandidateRole, JuryRole, Note, Context, Prompts, Criteria, SharedKeys.Source],
        v => new RolePlay
        {
            Code = v.Get(Code),
            Number = v.Get(Number),
            Title = v.Get(Title),
            CandidateRole = v.Get(CandidateRole),
            JuryRole = v.Get(JuryRole),
            Note = v.Find(Note),
            Context = v.Get(Context),
            Prompts = v.Get(Prompts),
            SuccessCriteria = v.Get(Criteria),
            Source = v.Find(SharedKeys.Source),
            Position = v.Position,
        });
}
