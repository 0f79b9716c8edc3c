using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Documents.Values;
using CqpKits.Docx.Runs;
using CqpKits.Looks.Widths;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Stamping;

/// <summary>The holes of a document that is being compiled.</summary>
/// <param name="sample">The copy that it is compiled from.</param>
internal sealed class HoleList(DocumentCopy sample)
{
    private readonly List<Hole> holes = [];

    public IReadOnlyList<Hole> Holes => holes;

    /// <summary>What is decided by the width of the sample's values.</summary>
    public SampleDecider Decider { get; } = new(sample.Values);

    /// <summary>Whether a copy identifies itself.</summary>
    public bool HasIssue => sample.Issue is not null;

    /// <summary>Whether a text has places for values of copies.</summary>
    public bool IsOpen(string? text) => Decider.IsOpen(text);

    /// <summary>Text within a paragraph, with its own run for each line.</summary>
    public IEnumerable<OpenXmlElement> InParagraph(string text, W.RunProperties look) => IsOpen(text)
        ? Runs(look, copy => SetText.Lines(text, copy.Values), emptyToo: false)
        : [TextRuns.Of(text, look)];

    /// <summary>Text on one line, in one run.</summary>
    public IEnumerable<OpenXmlElement> OnOneLine(string text, W.RunProperties? look = null) => IsOpen(text)
        ? Runs(look, copy => [SetText.OneLine(text, copy.Values)], emptyToo: true)
        : [TextRuns.Of(text, look)];

    /// <summary>The text of blocks, in one run.</summary>
    public IEnumerable<OpenXmlElement> TextOf(Block block) => Decider.IsOpen([block])
        ? Runs(null, copy => [BlockContent.Text(new Settler(copy.Values).Rewrite([block]))], emptyToo: true)
        : [TextRuns.Of(BlockContent.Text([block]))];

    /// <summary>A text of the copy in one run: what is written into a field, the printed code.</summary>
    public IEnumerable<OpenXmlElement> OfCopy(Func<StampedCopy, string> text, W.RunProperties look) => Runs(look, copy => [text(copy)], emptyToo: true);

    /// <summary>An element with a sample in one of its attributes.</summary>
    public IEnumerable<OpenXmlElement> Element(OpenXmlElement written, string placed, Func<StampedCopy, string> text) => Between(new TextHole(placed, text), [written]);

    /// <summary>A text in a part that is written as a tree.</summary>
    public object[] InTree(Func<StampedCopy, string> text) => StampMark.Around(Add(new TextHole(Hole.Sample, text)), Hole.Sample);

    /// <summary>One thing for a copy that has a value, another for one that has none.</summary>
    public IEnumerable<OpenXmlElement> Choice(string value, IEnumerable<OpenXmlElement> empty, IEnumerable<OpenXmlElement> filled) =>
        Between(new ChoiceHole(copy => !string.IsNullOrEmpty(SetText.Typed(value, copy.Values))), [.. empty, StampMark.Or(), .. filled]);

    private IEnumerable<OpenXmlElement> Runs(W.RunProperties? look, Func<StampedCopy, IReadOnlyList<string>> lines, bool emptyToo) =>
        Between(new RunHole(lines, look is { HasChildren: true }, emptyToo), [TextRuns.Of(Hole.Sample, look)]);

    private IEnumerable<OpenXmlElement> Between(Hole hole, IEnumerable<OpenXmlElement> written) => [StampMark.Open(Add(hole)), .. written, StampMark.Close()];

    private int Add(Hole hole)
    {
        holes.Add(hole);
        return holes.Count - 1;
    }
}
