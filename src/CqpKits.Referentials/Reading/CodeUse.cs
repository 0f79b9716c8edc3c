using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Reading;

/// <summary>A code that is defined.</summary>
/// <param name="Kind">The kind of its item.</param>
/// <param name="Code">The code.</param>
/// <param name="Position">Where it is written.</param>
internal sealed record CodeDefinition(CodeKind Kind, string Code, SourcePosition Position);

/// <summary>A code that names an item defined elsewhere.</summary>
/// <param name="Kinds">The kinds of items it may name.</param>
/// <param name="Code">The code.</param>
/// <param name="Position">Where it is written.</param>
internal sealed record CodeReference(IReadOnlyList<CodeKind> Kinds, string Code, SourcePosition Position);
