namespace CqpKits.Authoring.Results;

/// <summary>
/// The results of one document. Each record of the view declares its keys once: <c>JsonPropertyName</c> for keys that
/// <c>resultats.json</c> and templates have, <see cref="PrintedAttribute"/> for keys that only templates have. In templates, a missing text
/// is empty.
/// </summary>
/// <param name="Session"><c>session</c>.</param>
/// <param name="Candidate"><c>candidat</c>, or null for a document about the session.</param>
/// <param name="Item"><c>element</c>: the item the document is about, or null.</param>
public sealed record DocumentResults(SessionView Session, CandidateView? Candidate, ItemView? Item)
{
    /// <summary><c>papier</c>: the entry of the register that the document is.</summary>
    public PaperView Paper { get; init; } = new();
}
