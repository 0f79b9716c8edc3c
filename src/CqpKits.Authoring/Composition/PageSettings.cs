namespace CqpKits.Authoring.Composition;

/// <summary>What a template says of its page; null where it says nothing.</summary>
/// <param name="Landscape">On its side.</param>
/// <param name="Title">Title of the document.</param>
/// <param name="HeaderLeft">Left of the head.</param>
/// <param name="HeaderRight">Right of the head.</param>
internal sealed record PageSettings(bool Landscape, string? Title, string? HeaderLeft, string? HeaderRight);
