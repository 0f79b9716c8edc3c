namespace CqpKits.Docx.Looks;

/// <summary>The lines of a cell in a grid that differ from those of its table.</summary>
/// <param name="StartsGroup">True when its row begins a group: the line above it is stronger.</param>
/// <param name="GoesOnBelow">True when the cell below continues it: there is no line between them.</param>
internal readonly record struct CellLines(bool StartsGroup, bool GoesOnBelow);
