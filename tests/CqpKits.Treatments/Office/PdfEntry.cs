namespace CqpKits.Treatments;

/// <summary>What a person enters into a field of a PDF form.</summary>
/// <param name="Name">Full name of the field.</param>
/// <param name="Text">Text, lines parted by <c>\n</c>; null for a box, which is ticked.</param>
public sealed record PdfEntry(string Name, string? Text);

/// <summary>A PDF form, and what is entered into it.</summary>
/// <param name="Form">The file.</param>
/// <param name="Entries">The entries, each into a field of its own.</param>
public sealed record PdfFilling(byte[] Form, IReadOnlyList<PdfEntry> Entries);
