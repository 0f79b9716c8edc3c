using Markdig.Parsers;
using Markdig.Syntax;

namespace CqpKits.Authoring.Dialect;

/// <summary>Finds block directives: three colons or more at the start of a line. A block needs more colons than the blocks inside it.</summary>
internal sealed class DirectiveBlockParser : BlockParser
{
    private const int FewestColons = 3;
    private readonly IReadOnlyCollection<string> leaves;

    /// <param name="leaves">Names of the directives without content.</param>
    public DirectiveBlockParser(IReadOnlyCollection<string> leaves)
    {
        this.leaves = leaves;
        OpeningCharacters = [':'];
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var colons = CountColons(processor);
        if (processor.IsCodeIndent || colons < FewestColons)
        {
            return BlockState.None;
        }

        var line = processor.Line;
        var reader = new HeaderReader(line.Text, line.End + 1, offset => offset);
        var header = reader.Read(line.Start, colons);
        header = header.Fault is null && line.Text[reader.End..(line.End + 1)].Trim().Length > 0
            ? header with { Fault = new HeaderFault("du texte suit sur la même ligne", reader.End) }
            : header;
        processor.NewBlocks.Push(new DirectiveBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(line.Start, line.End),
            Colons = colons,
            Header = header,
            IsLeaf = leaves.Contains(header.Name),
        });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var directive = (DirectiveBlock)block;
        if (Closes(processor, directive))
        {
            directive.IsClosed = true;
            directive.UpdateSpanEnd(processor.Line.End);
            return BlockState.BreakDiscard;
        }

        if (directive.IsLeaf)
        {
            return BlockState.None;
        }

        // The content keeps its indentation, which e.g. lists need.
        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }

    private static bool Closes(BlockProcessor processor, DirectiveBlock directive)
    {
        var colons = CountColons(processor);
        var line = processor.Line;
        return !processor.IsCodeIndent
            && colons >= directive.Colons
            && line.Text[(line.Start + colons)..(line.End + 1)].Trim().Length == 0;
    }

    private static int CountColons(BlockProcessor processor)
    {
        var colons = 0;
        while (processor.PeekChar(colons) == ':')
        {
            colons++;
        }

        return colons;
    }
}
