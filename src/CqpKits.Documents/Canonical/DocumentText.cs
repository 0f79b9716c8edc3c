using System.Globalization;
using System.Text;
using CqpKits.Documents.Blocks;

namespace CqpKits.Documents.Canonical;

/// <summary>
/// The canonical text of a document, which approval tests compare. One line for each block, row, cell and field, indented; a no-break space is shown
/// as <c>~</c>, a narrow one as <c>\,</c>, a line break as <c>\n</c>, so that two documents with the same text are the same document.
/// </summary>
public static class DocumentText
{
    /// <summary>The text of a whole document: its title, page, header and printed code, then its blocks; each line ends with a line feed.</summary>
    public static string Write(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var page = document.Page;
        var text = new StringBuilder();
        text.Append("document: ").Append(InlineText.Escape(document.Title)).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"page: {(page.Landscape ? "paysage" : "portrait")}, marges {page.Left} {page.Right} {page.Top} {page.Bottom}\n");
        text.Append(page.IsFramed ? "cadre double\n" : "").Append(HeadOf(page.Head)).Append(FootOf(page.Foot));
        text.Append("en-tête: ").Append(InlineText.Escape(document.HeaderLeft)).Append(" | ").Append(InlineText.Escape(document.HeaderRight)).Append('\n');
        if (document.InBooklet != BookletPlace.OwnPages)
        {
            text.Append("livret: ").Append(document.InBooklet == BookletPlace.FollowsOn ? "suite" : "sans").Append('\n');
        }

        if (document.Issue is { } issue)
        {
            text.Append(CultureInfo.InvariantCulture, $"pied: {issue.Code}\n");
        }

        return text.Append('\n').Append(Write(document.Blocks)).ToString();
    }

    private static string HeadOf(HeadContent head) => head switch
    {
        HeadContent.None => "sans en-tête\n",
        HeadContent.Logos => "en-tête: logos seuls\n",
        _ => "",
    };

    private static string FootOf(FootContent foot) => foot switch
    {
        FootContent.None => "sans pied\n",
        FootContent.Number => "pied: numéro seul\n",
        _ => "",
    };

    /// <summary>The text of the blocks alone.</summary>
    public static string Write(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var writer = new BlockText();
        writer.Write(blocks);
        return writer.ToString();
    }
}
