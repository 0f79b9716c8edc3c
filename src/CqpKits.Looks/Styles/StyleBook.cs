using CqpKits.Documents;
using CqpKits.Looks.Widths;

namespace CqpKits.Looks.Styles;

/// <summary>
/// The styles of a document: what a theme makes of each role of text. Every writer takes them from here, so that a document looks the same in all formats.
/// </summary>
public sealed class StyleBook
{
    /// <summary>Colour of text that no style colours. Codes have it too: a photocopy must keep what a sheet and its rows are known by.</summary>
    public const string Black = "000000";

    private const string White = "FFFFFF";

    /// <summary>Prompts are the palest text that is still read on a screen (contrast 4.5:1), so that the pen is not disturbed.</summary>
    private const string Prompt = "767676";

    private readonly Theme theme;
    private readonly TypeScale size;
    private readonly Dictionary<string, ResolvedStyle> paragraphs;
    private readonly Dictionary<string, TextLook> characters;

    /// <param name="theme">The look.</param>
    /// <param name="scale">Its sizes.</param>
    public StyleBook(Theme theme, TypeScale scale)
    {
        (this.theme, size) = (theme, scale);
        Paragraphs = [.. OfParagraphs()];
        Characters = [.. OfCharacters()];
        var body = Paragraphs[0].Text.Over(new ResolvedText(size.Body, Black, Bold: false, Italic: false));
        paragraphs = Paragraphs.ToDictionary(s => s.Id, s => new ResolvedStyle(s.Paragraph, s.Text.Over(body)));
        characters = Characters.ToDictionary(s => s.Id, s => s.Text);
    }

    /// <summary>The styles of paragraphs. What one says of paragraphs is whole; what it leaves open of text is that of the first, plain text.</summary>
    public IReadOnlyList<ParagraphEntry> Paragraphs { get; }

    /// <summary>The styles of text within paragraphs.</summary>
    public IReadOnlyList<CharacterEntry> Characters { get; }

    /// <summary>A style of paragraphs, with all that it does not say itself.</summary>
    /// <param name="id">One of <see cref="StyleIds"/>.</param>
    /// <exception cref="KeyNotFoundException">There is no such style of paragraphs.</exception>
    public ResolvedStyle Paragraph(string id) => paragraphs[id];

    /// <summary>A style of text within paragraphs: what it changes of the text of its paragraph.</summary>
    /// <param name="id">One of <see cref="StyleIds"/>.</param>
    /// <exception cref="KeyNotFoundException">There is no such style of text.</exception>
    public TextLook Character(string id) => characters[id];

    private IEnumerable<ParagraphEntry> OfParagraphs()
    {
        yield return new(StyleIds.Body, new() { After = 2, Line = 1.1m }, new());
        yield return new(StyleIds.Heading(1), Heading(0, 0, 1), new() { Size = size.Title, Color = theme.Accent, Bold = true });
        yield return new(StyleIds.Heading(2), Heading(1, 6, 2), new() { Size = size.Section, Color = theme.Accent, Bold = true });
        yield return new(StyleIds.Heading(3), Heading(2, 4, 1), new() { Size = size.Subsection, Color = theme.Accent, Bold = true });
        yield return new(StyleIds.Subtitle, new() { After = 3 }, new() { Size = size.Subtitle, Color = theme.Muted });
        yield return new(StyleIds.Recipient, new() { After = 3 }, new() { Color = theme.Accent, Bold = true });
        yield return new(StyleIds.Cover, new() { Before = 16 / size.Scale / size.Scale, After = 8, Rule = theme.Accent }, new() { Size = size.Cover, Color = theme.Accent, Bold = true });
        yield return new(StyleIds.Name, new() { After = 1, KeepNext = true }, new() { Size = NameFit.Greatest, Color = theme.Accent, Bold = true });
        yield return new(StyleIds.Line, new() { After = 2, KeepNext = true }, new() { Size = size.Subtitle });
        yield return new(StyleIds.Large, new() { After = 2, KeepNext = true }, new() { Size = size.Large, Color = theme.Accent, Bold = true });
        yield return new(StyleIds.Instruction, new() { After = 2 }, new() { Size = size.Grid, Color = theme.Muted });
        yield return new(StyleIds.ListItem, new() { After = 1, Line = 1.1m }, new());
        yield return new(StyleIds.Contents(1), new() { Before = 2, After = 1 }, new() { Bold = true });
        yield return new(StyleIds.Contents(2), new() { After = 1, Indent = 5 }, new());
        yield return new(StyleIds.Contents(3), new() { After = 1, Indent = 10 }, new());
        yield return new(StyleIds.Header, new(), new() { Size = size.Margin, Color = theme.Muted });
        yield return new(StyleIds.Footer, new(), new() { Size = size.Margin, Color = Black });
        yield return new(StyleIds.GridText, new() { After = 1 }, new() { Size = size.Grid });
        yield return new(StyleIds.ColumnHeader, new() { KeepNext = true }, new() { Size = size.Grid, Color = White, Bold = true });
        yield return new(StyleIds.RowHeader, new() { After = 1 }, new() { Size = size.Grid, Color = theme.Accent, Bold = true });
        yield return new(StyleIds.FieldLabel, new() { KeepNext = true }, new() { Size = size.Grid, Color = theme.Muted });
        yield return new(StyleIds.FieldLine, new(), new());
        yield return new(StyleIds.MarkLine, new() { Centered = true }, new());
        yield return new(StyleIds.FrameTitle, new() { After = 1, KeepNext = true }, new() { Size = size.Grid, Color = theme.Accent, Bold = true });
        yield return new(StyleIds.Tiny, new() { ExactLine = 1 }, new() { Size = 1 });
    }

    private IEnumerable<CharacterEntry> OfCharacters()
    {
        yield return new(StyleIds.Code, new() { Bold = false, Size = size.Grid, Color = Black });
        yield return new(StyleIds.CodeOnAccent, new() { Bold = false, Size = size.Grid, Color = White });
        yield return new(StyleIds.Answer, new() { Size = size.Answer });
        yield return new(StyleIds.MarkAnswer, new() { Size = size.Mark, Bold = true });
        yield return new(StyleIds.Box, new() { Size = size.Mark });
        yield return new(StyleIds.Placeholder, new() { Size = TypeScale.Floor, Color = Prompt });
        yield return new(StyleIds.MarkPlaceholder, new() { Size = TypeScale.Floor, Color = Prompt });
    }

    private static ParagraphLook Heading(int outline, decimal before, decimal after) =>
        new() { Before = before, After = after, KeepNext = true, OutlineLevel = outline };
}

/// <summary>A style of paragraphs, as it is declared.</summary>
/// <param name="Id">One of <see cref="StyleIds"/>.</param>
/// <param name="Paragraph">How its paragraphs are set.</param>
/// <param name="Text">How their text is set, where it is not plain text.</param>
public sealed record ParagraphEntry(string Id, ParagraphLook Paragraph, TextLook Text);

/// <summary>A style of text within paragraphs.</summary>
/// <param name="Id">One of <see cref="StyleIds"/>.</param>
/// <param name="Text">What it changes.</param>
public sealed record CharacterEntry(string Id, TextLook Text);

/// <summary>A style of paragraphs with nothing left open.</summary>
/// <param name="Paragraph">How its paragraphs are set.</param>
/// <param name="Text">How their text is set.</param>
public sealed record ResolvedStyle(ParagraphLook Paragraph, ResolvedText Text);
