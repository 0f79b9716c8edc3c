using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CqpKits.Authoring.Dialect;

/// <summary>Finds inline directives: a colon, a name, then without a space <c>[</c> or <c>{</c>. Any other colon is text: « Question : », « 10:30 ».</summary>
internal sealed class DirectiveInlineParser : InlineParser
{
    public DirectiveInlineParser() => OpeningCharacters = [':'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text;
        var start = slice.Start;
        var name = HeaderReader.NameAt(text, start + 1, slice.End + 1);
        var after = start + 1 + name.Length;
        if (name.Length == 0 || after > slice.End || text[after] is not ('[' or '{'))
        {
            return false;
        }

        var lineEnd = text.IndexOf('\n', start, slice.End + 1 - start);
        var rendered = processor.GetSourcePosition(start, out var line, out var column);
        var reader = new HeaderReader(text, lineEnd < 0 ? slice.End + 1 : lineEnd, offset => rendered + (offset - start));
        var header = reader.Read(start, colons: 1);
        processor.Inline = new DirectiveInline
        {
            Header = header,
            Line = line,
            Column = column,
            Span = new SourceSpan(rendered, rendered + (reader.End - start) - 1),
        };
        slice.Start = reader.End;
        return true;
    }
}
