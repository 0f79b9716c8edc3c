namespace CqpKits.Docx.Looks;

/// <summary>The lines of a cell in a grid, where they are not those of its table.</summary>
/// <param name="StartsGroup">Whether its row begins a group: a stronger line above it.</param>
/// <param name="GoesOnBelow">Whether the cell below goes on from it: no line between them.</param>
internal readonly record struct CellLines(bool StartsGroup, bool GoesOnBelow);
