using CqpKits.Diagnostics;

namespace CqpKits.Sessions.Deliberating;

/// <summary>What is said of the decisions of <c>deliberation.yaml</c> (CQP423–CQP429); its keys and values are the shapes' business.</summary>
internal static class DeliberationMessages
{
    public static Diagnostic UnknownCandidate(string candidate, IEnumerable<string> known, SourcePosition at) => Diagnostic.Error(
        "CQP423", $"« {candidate} » n'est pas un candidat de cette session : rien n'est appliqué.", at,
        Spelling.DidYouMean(candidate, known) ?? $"les candidats : {string.Join(", ", known)}.");
}
