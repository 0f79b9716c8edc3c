using CqpKits.Diagnostics;

namespace CqpKits.Kits;

/// <summary>What is said of <c>deliberation.yaml</c> (CQP420–CQP429).</summary>
internal static class DeliberationMessages
{
    public static Diagnostic UnknownKey(string key, IEnumerable<string> known, SourcePosition at) => Diagnostic.Error(
        "CQP420", $"la clé « {key} » n'existe pas ici.", at, Spelling.DidYouMean(key, known) ?? $"les clés possibles : {string.Join(", ", known)}.");

    public static Diagnostic NotExpected(string key, string expected, SourcePosition at) => Diagnostic.Error(
        "CQP421", $"« {key} » n'est pas ce qui est attendu.", at, $"écrivez {expected}.");

    public static Diagnostic Missing(string key, SourcePosition at) => Diagnostic.Error(
        "CQP422", $"il manque « {key} ».", at, "une décision dit toujours qui, pourquoi, quand, ce qui était calculé (« avant ») et ce qui est décidé (« apres »).");

    public static Diagnostic UnknownCandidate(string candidate, IEnumerable<string> known, SourcePosition at) => Diagnostic.Error(
        "CQP423", $"« {candidate} » n'est pas un candidat de cette session : rien n'est appliqué.", at,
        Spelling.DidYouMean(candidate, known) ?? $"les candidats : {string.Join(", ", known)}.");
}
