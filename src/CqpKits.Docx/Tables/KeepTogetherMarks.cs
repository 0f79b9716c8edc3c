using CqpKits.Looks.Keeping;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Tables;

/// <summary>
/// Keeps blocks on one page. WordprocessingML has no groups, so every paragraph but the last is kept with the next one (<c>w:keepNext</c>, ECMA-376
/// part 1, 17.3.1.15); a row is kept with the next one when the paragraphs of all its cells have it.
/// </summary>
internal static class KeepTogetherMarks
{
    public static void OnOnePage(IReadOnlyList<OpenXmlElement> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            WithNext(i < blocks.Count - 1 ? [blocks[i]] : AllButLast(blocks[i]));
        }

        foreach (var properties in Properties(blocks))
        {
            properties.KeepLines = new W.KeepLines();
        }
    }

    /// <summary>What must not be parted of a block that was written as these elements.</summary>
    public static void Apply(IReadOnlyList<OpenXmlElement> written, BlockKeeping keeping)
    {
        WithNext(keeping.Paragraphs.Select(i => written[i]));
        WithNext(keeping.End ? EndOf(written[^1]) : []);
    }

    public static void WithNext(IEnumerable<OpenXmlElement> elements)
    {
        foreach (var properties in Properties(elements))
        {
            properties.KeepNext = new W.KeepNext();
        }
    }

    /// <summary>The elements of the last block to be kept with the next one: all rows of a table but the last; nothing of a paragraph.</summary>
    private static IEnumerable<OpenXmlElement> AllButLast(OpenXmlElement last) => last.Elements<W.TableRow>().SkipLast(1);

    private static IEnumerable<OpenXmlElement> EndOf(OpenXmlElement last) =>
        last is W.Table table ? table.Elements<W.TableRow>().TakeLast(LayoutLaws.RowsBeforeSignature) : [last];

    private static IEnumerable<W.ParagraphProperties> Properties(IEnumerable<OpenXmlElement> elements) =>
        from element in elements
        from paragraph in element.Descendants<W.Paragraph>().Prepend(element as W.Paragraph)
        where paragraph is not null
        select paragraph.ParagraphProperties ??= new W.ParagraphProperties();
}
