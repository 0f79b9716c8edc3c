using CqpKits.Diagnostics;

namespace CqpKits.Authoring.Rendering;

/// <summary>A name in a script, with its place.</summary>
/// <param name="Name">Name.</param>
/// <param name="Position">Place.</param>
internal sealed record NamedPlace(string Name, SourcePosition Position);
