namespace CqpKits.Looks.Margins;

/// <summary>
/// A line of the head of pages. A part is null where the line has none: a text in the middle alone is centred, and may take several lines; a text beside another, or at one side, keeps its side.
/// </summary>
/// <param name="Left">Text at the left; it is bold and black, the others have the style of the head.</param>
/// <param name="Middle">Text in the middle.</param>
/// <param name="Right">Text at the right.</param>
public sealed record HeadLine(string? Left, string? Middle, string? Right);

/// <summary>
/// A line of the foot of pages: the texts at its ends, with or without the text of the branch in the middle, or that text alone, centred. At the left end is the code of the issued copy or
/// what a booklet says of those it prints, at the right end the number of the page.
/// </summary>
/// <param name="HasEnds">Whether the texts at the ends are in this line.</param>
/// <param name="Middle">The text of the branch; null where it is not in this line.</param>
public sealed record FootLine(bool HasEnds, string? Middle);
