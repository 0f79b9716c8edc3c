namespace CqpKits.Sheets.Writing;

/// <summary>What may be typed into a cell: a closed family.</summary>
/// <param name="Prompt">Shown when the cell is chosen.</param>
public abstract record SheetRule(string Prompt);

/// <summary>One of a list.</summary>
/// <param name="Prompt">Shown when the cell is chosen.</param>
/// <param name="Choices">The choices; a list whose choices hold commas or are long is only said, not enforced.</param>
public sealed record ChoiceRule(string Prompt, IReadOnlyList<string> Choices) : SheetRule(Prompt);

/// <summary>A number within bounds.</summary>
/// <param name="Prompt">Shown when the cell is chosen.</param>
/// <param name="Minimum">Least, inclusive.</param>
/// <param name="Maximum">Greatest, inclusive.</param>
public sealed record NumberRule(string Prompt, decimal Minimum, decimal Maximum) : SheetRule(Prompt);

/// <summary>A date from 1900 to 2199.</summary>
/// <param name="Prompt">Shown when the cell is chosen.</param>
public sealed record DateRule(string Prompt) : SheetRule(Prompt);

/// <summary>Anything, with a word on what is expected.</summary>
/// <param name="Prompt">Shown when the cell is chosen.</param>
public sealed record HintRule(string Prompt) : SheetRule(Prompt);
