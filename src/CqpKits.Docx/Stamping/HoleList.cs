using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Documents.Values;
using CqpKits.Docx.Runs;
using CqpKits.Looks.Widths;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Stamping;

/// <summary>The holes of a document that is being compiled, and what was decided by the width of the sample's values.</summary>
/// <param name="sample">The copy that it is compiled from.</param>
internal sealed class HoleList(DocumentCopy sample) : ITextDecider
{
    private readonly List<Hole> holes = [];
    private readonly List<Func<IReadOnlyList<string>, bool>> decisions = [];

    public IReadOnlyList<Hole> Holes => holes;

    /// <summary>For each thing decided by values of the sample, whether it is decided alike for other values.</summary>
    public IReadOnlyList<Func<IReadOnlyList<string>, bool>> Decisions => decisions;

    /// <summary>Whether a copy identifies itself.</summary>
    public bool HasIssue => sample.Issue is not null;

    /// <summary>Whether a text has places for values of copies. In a document without values no character is a token.</summary>
    public bool IsOpen(string? text) => text is not null && sample.Values.Count > 0 && ValueToken.StandsIn(text);

    /// <summary>Text within a paragraph, with its own run for each line.</summary>
    public IEnumerable<OpenXmlElement> InParagraph(string text, W.RunProperties look) => IsOpen(text)
        ? Runs(look, copy => SetText.Lines(text, copy.Values), emptyToo: false)
        : [TextRuns.Of(text, look)];

    /// <summary>Text on one line, in one run.</summary>
    public IEnumerable<OpenXmlElement> OnOneLine(string text, W.RunProperties? look = null) => IsOpen(text)
        ? Runs(look, copy => [SetText.OneLine(text, copy.Values)], emptyToo: true)
        : [TextRuns.Of(text, look)];

    /// <summary>The text of blocks, in one run.</summary>
    public IEnumerable<OpenXmlElement> TextOf(Block block) => AnyOpen([block])
        ? Runs(null, copy => [BlockContent.Text(Settled([block], copy.Values))], emptyToo: true)
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

    /// <summary>Decides something by a text that is printed on one line, of the sample; a copy for which it is decided otherwise is compiled from itself.</summary>
    public T Decide<T>(string text, Func<string, T> by) => IsOpen(text) ? Decided(values => by(SetText.OneLine(text, values))) : by(text);

    /// <summary>The same by the text of blocks.</summary>
    public T Decide<T>(IReadOnlyList<Block> blocks, Func<string, T> by) => AnyOpen(blocks) ? Decided(values => by(BlockContent.Text(Settled(blocks, values)))) : by(BlockContent.Text(blocks));

    private T Decided<T>(Func<IReadOnlyList<string>, T> by)
    {
        var decided = by(sample.Values);
        decisions.Add(values => EqualityComparer<T>.Default.Equals(by(values), decided));
        return decided;
    }

    private bool AnyOpen(IReadOnlyList<Block> blocks) => BlockContent.Leaves(blocks).OfType<TextRun>().Any(run => IsOpen(run.Text));

    private static IReadOnlyList<Block> Settled(IReadOnlyList<Block> blocks, IReadOnlyList<string> values) => new Settler(values).Rewrite(blocks);

    private IEnumerable<OpenXmlElement> Runs(W.RunProperties? look, Func<StampedCopy, IReadOnlyList<string>> lines, bool emptyToo) =>
        Between(new RunHole(lines, look is { HasChildren: true }, emptyToo), [TextRuns.Of(Hole.Sample, look)]);

    private IEnumerable<OpenXmlElement> Between(Hole hole, IEnumerable<OpenXmlElement> written) => [StampMark.Open(Add(hole)), .. written, StampMark.Close()];

    private int Add(Hole hole)
    {
        holes.Add(hole);
        return holes.Count - 1;
    }
}
