namespace CqpKits.Packages.Gate;

/// <summary>Something that a program shows with the file, and whose content is not in the parts that are read: nothing of it is opened or fetched.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Target">Where it stands, as written; empty when the file does not say.</param>
/// <param name="Part">The part of the file that it is; null when it lies outside of the file.</param>
public sealed record LinkedContent(LinkedKind Kind, string Target, string? Part = null);

/// <summary>What linked content is.</summary>
public enum LinkedKind
{
    /// <summary>Text: a document, or a section of one.</summary>
    Document,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>An object of another program, a film or a sound.</summary>
    Embedding,
}
