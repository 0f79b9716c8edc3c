using System.Text;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Structure;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Pages;

/// <summary>
/// Marks what is drawn on a page with the element that it belongs to, or as an artifact (ISO 32000-1, 14.6 and 14.8.2.2). A mark opens when something is drawn, and closes when
/// something is drawn under another one: what is drawn for one element without a break is one piece of content, and there are no empty ones.
/// </summary>
/// <param name="ties">Ties of the page to the structure.</param>
/// <param name="content">Its content.</param>
internal sealed class ContentMarks(IPageTies ties, ContentWriter content) : IContentMarks
{
    private Mark? asked;
    private Mark? open;
    private bool isInSpan;

    /// <summary>The element that is marked now, or null.</summary>
    public StructureNode? Node => asked?.Node;

    /// <summary>Draws something that belongs to another element, or to none; what follows belongs to what it did.</summary>
    public void Between(StructureNode? node, Action draw)
    {
        var before = asked;
        Ask(node, repeats: false);
        draw();
        asked = before;
    }

    /// <summary>A piece of content of an element, in which nothing is drawn.</summary>
    public void Empty(StructureNode node)
    {
        Close();
        Open(node, node.Tag).Bytes(">>BDC\nEMC\n"u8);
    }

    public void Ask(StructureNode? node, bool repeats) => asked = new Mark(node, repeats);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">No mark was asked for on this page.</exception>
    public void Enter()
    {
        if (isInSpan || (open == asked && asked is not null))
        {
            return;
        }

        var mark = Asked;
        Close();
        Open(mark);
        open = mark;
    }

    /// <summary>
    /// A character is an element of its own (ISO 32000-1, 14.9.4): where it were a piece of content within another, Poppler would lose what follows it. In an artifact it is within.
    /// </summary>
    public void BeginSpan(Rune character)
    {
        if (Asked.Node is { } node)
        {
            Close();
            var shown = new StructureNode("Span") { ActualText = character.ToString() };
            Open(node.Add(shown), shown.Tag).Bytes("/ActualText"u8).Text(character.ToString()).Bytes(">>BDC\n"u8);
        }
        else
        {
            Enter();
            content.Content.Bytes("/Span<</ActualText"u8).Text(character.ToString()).Bytes(">>BDC\n"u8);
        }

        isInSpan = true;
    }

    /// <inheritdoc/>
    public void EndSpan()
    {
        content.EndText();
        content.Content.Bytes("EMC\n"u8);
        isInSpan = false;
    }

    /// <summary>Nothing is drawn next.</summary>
    public void Close()
    {
        content.EndText();
        if (open is not null)
        {
            content.Content.Bytes("EMC\n"u8);
            open = null;
        }
    }

    /// <summary>What is drawn next for an element is another piece of content of it; artifacts go on.</summary>
    public void CloseElement()
    {
        if (open is { Node: not null })
        {
            Close();
        }
    }

    private Mark Asked => asked ?? throw new InvalidOperationException("Nothing is drawn on a page before it is said what it is.");

    private void Open(Mark mark)
    {
        if (mark.Node is { } node)
        {
            Open(node, node.Tag).Bytes(">>BDC\n"u8);
        }
        else
        {
            content.Content.Bytes(mark.Repeats ? "/Artifact<</Type/Pagination>>BDC\n"u8 : "/Artifact BMC\n"u8);
        }
    }

    private ByteBuffer Open(StructureNode node, string tag)
    {
        var number = ties.Content(node);
        return content.Content.Name(tag).Bytes("<</MCID "u8).Whole(number);
    }

    /// <summary>What follows belongs to an element, or to none.</summary>
    private readonly record struct Mark(StructureNode? Node, bool Repeats);
}
