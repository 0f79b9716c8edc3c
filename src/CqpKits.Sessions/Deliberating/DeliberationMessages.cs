using CqpKits.Diagnostics;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Deliberating;

/// <summary>What is said of the decisions of <c>deliberation.yaml</c> (CQP423–CQP424, CQP671, CQP722); its keys and values are the shapes' business.</summary>
internal static class DeliberationMessages
{
    public static Diagnostic UnknownCandidate(string candidate, IEnumerable<string> known, SourcePosition at) => Diagnostic.Error(
        "CQP423", $"« {candidate} » n'est pas un candidat de cette session : rien n'est appliqué.", at,
        Spelling.Choices(candidate, "candidats de la session", known, Words));

    /// <summary>A name in any order, as it is compared with keys: « Zoé Müller » is near « muller-zoe ».</summary>
    private static string Words(string name) => string.Join(' ', Slug.Of(name).Split('-').Order(StringComparer.Ordinal));

    public static Diagnostic NothingToApplyTo(string candidate, SourcePosition at) => Diagnostic.Warning(
        "CQP722", $"rien n'est revenu de « {candidate} » : la décision à son sujet ne s'applique à rien.", at, "prenez d'abord ce qui revient, ou annulez-la.");

    public static Diagnostic NotTaken(string path) => Diagnostic.Error(
        "CQP671", "le registre tient la délibération de cette session, et ce fichier dit autre chose que ce qui en a été pris : rien de nouveau n'en est appliqué, et aucun document n'est fait.", SourcePosition.File(path),
        "prenez-le, ou retirez-le.") with
    { Remedy = Remedy.Decide };

    public static Diagnostic NotRead(string path, string? read) => Diagnostic.Error(
        "CQP424", "ce fichier de décisions n'est pas lu à cet endroit : rien de ce qu'il dit n'est appliqué, et aucun document n'est fait.", SourcePosition.File(path),
        read is null ? "nommez-le comme délibération de la session, ou retirez-le." : $"placez-le dans « {read} », à côté de kit.json ; ou nommez-le comme délibération de la session ; ou retirez-le.");
}
