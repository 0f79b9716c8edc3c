using System.Text;
using CqpKits.Forms.Answers;
using CqpKits.French;

namespace CqpKits.Returns.Tree;

/// <summary>The texts of a container: inside its controls and beside them, before and after tracked changes.</summary>
internal sealed class ContainerText
{
    private const int SampleLength = 200;

    private static readonly (TextMarks Mark, OddityKind Kind)[] Looks =
    [
        (TextMarks.Hidden, OddityKind.Hidden),
        (TextMarks.Struck, OddityKind.Struck),
        (TextMarks.Raised, OddityKind.Raised),
        (TextMarks.Unseen, OddityKind.Unseen),
        (TextMarks.Turned, OddityKind.Turned),
        (TextMarks.Equation, OddityKind.Equation),
        (TextMarks.Changing, OddityKind.ChangingText),
    ];

    private readonly Container container;
    private readonly StringBuilder inside = new();
    private readonly StringBuilder outside = new();
    private StringBuilder? last;
    private TextChange changes;
    private TextMarks marks;
    private bool hasBox;

    private ContainerText(Container container) => this.container = container;

    /// <summary>What the container holds, without its anchors.</summary>
    public static RawEntry Read(Container container)
    {
        var text = new ContainerText(container);
        foreach (var paragraph in container.Paragraphs)
        {
            text.Add(paragraph);
        }

        return new RawEntry
        {
            Place = container.Place,
            Anchors = [],
            Entered = container.HasControl ? text.inside.ToString().Trim('\n') : null,
            Beside = text.outside.ToString().Trim('\n'),
            Ticks = text.hasBox || container.HasCheckbox ? [.. container.Checkboxes.Select(c => c.IsTicked!.Value)] : [],
            BeforeChanges = text.changes == TextChange.None ? null : Join(container.Paragraphs, TextChange.Inserted),
            Oddities = text.marks == TextMarks.None ? container.Oddities : [.. container.Oddities, .. Looks.SelectMany(look => Odd(container, look.Mark, look.Kind))],
        };
    }

    /// <summary>Own text of a cell, without that of tables inside it, folded.</summary>
    public static string Label(TreeCell cell) =>
        FrenchText.Fold(Join(cell.Container.Paragraphs.Where(p => p.Container == cell.Container), TextChange.Deleted));

    /// <summary>Text of a paragraph with tracked changes accepted.</summary>
    public static string Line(TreeParagraph paragraph) => Join([paragraph], TextChange.Deleted);

    /// <summary>The start of the text of some containers.</summary>
    public static string Sample(IEnumerable<Container> containers)
    {
        var sample = new StringBuilder();
        foreach (var paragraph in containers.SelectMany(c => c.Paragraphs.Where(p => p.Container == c)).TakeWhile(_ => sample.Length < SampleLength))
        {
            sample.Append(sample.Length > 0 ? "\n" : "").Append(Line(paragraph));
        }

        return sample.Length > SampleLength ? sample.ToString(0, SampleLength) : sample.ToString();
    }

    private void Add(TreeParagraph paragraph)
    {
        foreach (var piece in paragraph.Pieces)
        {
            Note(piece);
            if (Shows(piece, TextChange.Deleted))
            {
                Add(piece.Text, IsInside(piece.Control) ? inside : outside);
            }
        }

        changes |= paragraph.EndChange;
        if (!paragraph.EndChange.HasFlag(TextChange.Deleted))
        {
            inside.Append('\n');
            outside.Append('\n');
        }
    }

    /// <summary>Few containers have any of these; what they come to is looked for only there.</summary>
    private void Note(Piece piece)
    {
        changes |= piece.Change;
        marks |= piece.Marks;
        hasBox |= piece.Control?.Checkbox is not null;
    }

    /// <summary>Two texts that something else stands between are never joined: <c>7</c> and <c>0</c> around a control are not 70.</summary>
    private void Add(string text, StringBuilder target)
    {
        if (last is not null && last != target && target.Length > 0 && !char.IsWhiteSpace(target[^1]))
        {
            target.Append(' ');
        }

        target.Append(text);
        last = target;
    }

    private bool IsInside(Control? control) =>
        control is not null && (control.Start?.IsWithin(container) == true || (container.Cell is null && control.WrapsField));

    private static bool Shows(Piece piece, TextChange dropped) => !piece.Change.HasFlag(dropped) && !piece.Marks.HasFlag(TextMarks.Hidden);

    private static string Join(IEnumerable<TreeParagraph> paragraphs, TextChange dropped)
    {
        var text = new StringBuilder();
        foreach (var paragraph in paragraphs)
        {
            foreach (var piece in paragraph.Pieces.Where(p => Shows(p, dropped)))
            {
                text.Append(piece.Text);
            }

            text.Append(paragraph.EndChange.HasFlag(dropped) ? "" : "\n");
        }

        return text.ToString().Trim('\n');
    }

    private static IEnumerable<RawOddity> Odd(Container container, TextMarks mark, OddityKind kind)
    {
        var pieces = container.Paragraphs.SelectMany(p => p.Pieces).Where(p => p.Marks.HasFlag(mark) && !p.Change.HasFlag(TextChange.Deleted));
        var text = string.Concat(pieces.Select(p => p.Text));
        return text.Length > 0 ? [new RawOddity(kind, text)] : [];
    }
}
