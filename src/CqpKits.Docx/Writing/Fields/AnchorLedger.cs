using CqpKits.Forms;

namespace CqpKits.Docx.Writing;

/// <summary>The anchors given in one document. Each is given once.</summary>
internal sealed class AnchorLedger(FormIssue? issue, BookmarkIds ids)
{
    private readonly Dictionary<string, string> fieldsByBookmark = [];
    private readonly HashSet<int> controlIds = [];

    /// <summary>The anchors of a field.</summary>
    /// <exception cref="InvalidOperationException">The document has no issue, or the bookmark is taken: the field is placed twice, or two hashes meet.</exception>
    public FieldMarks Give(FormField field)
    {
        if (issue is null)
        {
            throw new InvalidOperationException($"Field « {field.Id} » is placed in a document without an issue: nothing would tell whose it is.");
        }

        var bookmark = FieldAnchors.Bookmark(issue.IssueId, field.Id);
        if (!fieldsByBookmark.TryAdd(bookmark, field.Id))
        {
            throw new InvalidOperationException($"Fields « {fieldsByBookmark[bookmark]} » and « {field.Id} » would have the same bookmark {bookmark}.");
        }

        return new FieldMarks(FieldAnchors.Tag(field.Id), bookmark, ids.Next(), FreeControlId(FieldAnchors.ControlId(issue.IssueId, field.Id)));
    }

    /// <summary>Nothing is read from a control's id, so two that meet are no fault: the later one moves on.</summary>
    private int FreeControlId(int wanted)
    {
        while (!controlIds.Add(wanted)) { wanted++; }
        return wanted;
    }
}
