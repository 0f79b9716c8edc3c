namespace CqpKits.Treatments;

/// <summary>What a person does to one control of a form that a page of the browser shows.</summary>
/// <param name="Tag">Tag of the control.</param>
/// <param name="Text">What is typed over its prompt; null is a click, which ticks a box or clears it.</param>
public sealed record PageEntry(string Tag, string? Text);
