using CqpKits.Diagnostics;

namespace CqpKits.Authoring.Rendering;

/// <summary>A name used or assigned in a script, with its position.</summary>
/// <param name="Name">Name.</param>
/// <param name="Position">Position of the name.</param>
internal sealed record ScriptName(string Name, SourcePosition Position);
