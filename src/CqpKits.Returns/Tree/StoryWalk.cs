using System.Xml;
using CqpKits.Forms.Answers;

namespace CqpKits.Returns.Tree;

/// <summary>One walk through the XML of a part that passed the gate, building its small tree: what the formats have in common.</summary>
internal abstract class StoryWalk
{
    /// <summary>The XML, on the element being visited.</summary>
    protected readonly XmlReader reader;

    /// <summary>What is built.</summary>
    protected readonly StoryBuilder builder = new();

    /// <summary>Where the walk stands; restored after each element.</summary>
    protected Scope at = new();

    private readonly CancellationToken cancellation;
    private readonly Action visit;
    private int textBoxes;

    /// <summary>Makes a walk.</summary>
    /// <param name="reader">The XML.</param>
    /// <param name="cancellation">Ends it with <see cref="OperationCanceledException"/>.</param>
    protected StoryWalk(XmlReader reader, CancellationToken cancellation) => (this.reader, this.cancellation, visit) = (reader, cancellation, Visit);

    /// <summary>Tracked changes around the text that comes next.</summary>
    protected virtual TextChange CurrentChange => at.Change;

    /// <summary>Reads the element that the reader stands on, to its end.</summary>
    protected abstract void Visit();

    /// <summary>The tree of the whole part.</summary>
    protected Story Walk()
    {
        reader.MoveToContent();
        Children();
        return builder.Story;
    }

    /// <summary>Visits the elements within the current one.</summary>
    protected void Children() => Children(visit);

    /// <summary>Does the same for each element within the current one.</summary>
    protected void Children(Action each)
    {
        if (reader.NodeType != XmlNodeType.Element || reader.IsEmptyElement)
        {
            return; // Read to its end already, or nothing to read.
        }

        cancellation.ThrowIfCancellationRequested();
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                each();
            }
        }
    }

    /// <summary>Reads the current element to its end and takes nothing of it.</summary>
    protected void Skip() => Children(static () => { });

    /// <summary>Adds text to the current paragraph.</summary>
    protected void Add(string text)
    {
        if (text.Length > 0)
        {
            (at.Paragraph ?? builder.OpenParagraph(at)).Add(new Piece(text, at.Control, CurrentChange, at.Marks));
        }
    }

    /// <summary>A drawing: the text boxes in it, or a picture that nobody but a person can read.</summary>
    protected void Drawing()
    {
        var (host, boxes) = (at.Owner, textBoxes);
        Children();
        if (textBoxes == boxes)
        {
            host?.Add(new RawOddity(OddityKind.Picture, ""));
        }
    }

    /// <summary>A comment hangs here: it is told, and not read.</summary>
    protected void Comment()
    {
        builder.Story.Asides.Add(new Annotation(true, at.Owner, ""));
        Skip();
    }

    /// <summary>A text box: its text belongs to no cell; the cell that it hangs on is told.</summary>
    protected void TextBox()
    {
        var (host, first) = (at.Owner, builder.Story.Containers.Count);
        at = new Scope { InTextBox = true, Change = at.Change };
        Children();
        textBoxes++;
        var text = ContainerText.Sample(builder.Story.Containers.Skip(first));
        host?.Add(new RawOddity(OddityKind.TextBox, text));
        builder.Story.Asides.Add(new Annotation(false, host, text));
    }
}
