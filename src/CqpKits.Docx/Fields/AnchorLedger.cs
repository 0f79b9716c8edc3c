using CqpKits.Forms.Anchors;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Identity;

namespace CqpKits.Docx.Fields;

/// <summary>The anchors given in one document. Each is given once.</summary>
internal sealed class AnchorLedger(FormIssue? issue, BookmarkIds ids)
{
    private readonly Dictionary<string, string> fieldsByBookmark = [];
    private readonly HashSet<int> controlIds = [];

    /// <summary>The anchors of a field, or of a box of one.</summary>
    /// <param name="spot">Its <see cref="FieldSpot.Id"/>.</param>
    /// <exception cref="InvalidOperationException">The document has no issue, or the bookmark is taken: the field is placed twice, or two hashes meet.</exception>
    public FieldMarks Give(string spot)
    {
        if (issue is null)
        {
            throw new InvalidOperationException($"Field « {spot} » is placed in a document without an issue: nothing would tell whose it is.");
        }

        var bookmark = FieldAnchors.Bookmark(issue.IssueId, spot);
        if (!fieldsByBookmark.TryAdd(bookmark, spot))
        {
            throw new InvalidOperationException($"Fields « {fieldsByBookmark[bookmark]} » and « {spot} » would have the same bookmark {bookmark}.");
        }

        return new FieldMarks(FieldAnchors.Tag(spot), bookmark, ids.Next(), FreeControlId(FieldAnchors.ControlId(issue.IssueId, spot)));
    }

    /// <summary>Nothing is read from a control's id, so two that meet are no fault: the later one moves on.</summary>
    private int FreeControlId(int wanted)
    {
        while (!controlIds.Add(wanted)) { wanted++; }
        return wanted;
    }
}
