namespace CqpKits.Treatments;

/// <summary>What a person enters into a field of a PDF form.</summary>
/// <param name="Name">Full name of the field.</param>
/// <param name="Text">Text, which takes the place of what is there, lines parted by <c>\n</c>; null for a box, which is clicked.</param>
/// <param name="IsTicked">Whether the box is ticked then.</param>
public sealed record PdfEntry(string Name, string? Text, bool IsTicked = true);

/// <summary>A PDF form, and what is entered into it.</summary>
/// <param name="Form">The file.</param>
/// <param name="Entries">The entries, in their order; the last one into a field is what it holds at the end.</param>
public sealed record PdfFilling(byte[] Form, IReadOnlyList<PdfEntry> Entries);
