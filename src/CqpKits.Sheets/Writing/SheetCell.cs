namespace CqpKits.Sheets.Writing;

/// <summary>A cell.</summary>
/// <param name="Text">Its text; empty for a cell to fill.</param>
/// <param name="Look">Its look.</param>
/// <param name="Rule">What may be typed into it, or null for anything.</param>
public sealed record SheetCell(string Text, SheetLook Look = SheetLook.Plain, SheetRule? Rule = null);
