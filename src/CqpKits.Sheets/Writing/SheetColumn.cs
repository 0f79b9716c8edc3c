namespace CqpKits.Sheets.Writing;

/// <summary>A column.</summary>
/// <param name="Width">In characters.</param>
/// <param name="IsHidden">Whether it is out of sight: identities that people need not see.</param>
public sealed record SheetColumn(int Width, bool IsHidden = false);
