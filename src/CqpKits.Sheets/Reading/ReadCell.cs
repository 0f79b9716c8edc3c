namespace CqpKits.Sheets.Reading;

/// <summary>A filled cell.</summary>
/// <param name="Text">As a person reads it: dates jj/mm/aaaa, percentages with their sign.</param>
/// <param name="Formula">The formula whose last result the text is, or null; also the name of an error.</param>
public sealed record ReadCell(string Text, string? Formula = null);
