namespace CqpKits.Authoring.Results;

/// <summary>
/// The part of the view of results that one document is made of. Each record of the view says its keys once: <c>JsonPropertyName</c> for what
/// <c>resultats.json</c> writes and templates read, <see cref="PrintedAttribute"/> for what templates alone read. For a template, a text
/// that is not there is empty.
/// </summary>
/// <param name="Session"><c>session</c>.</param>
/// <param name="Candidate"><c>candidat</c>, or null for a document about the session.</param>
/// <param name="Item"><c>element</c>: the item that the document is about, or null.</param>
public sealed record DocumentResults(SessionView Session, CandidateView? Candidate, ItemView? Item);
