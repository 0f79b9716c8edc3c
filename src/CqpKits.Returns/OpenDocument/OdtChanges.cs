namespace CqpKits.Returns.OpenDocument;

/// <summary>Tracked changes of an OpenDocument text: they are listed at its start, deleted text with them, and marked by points in it.</summary>
internal sealed class OdtChanges
{
    private readonly Dictionary<string, string> deleted = new(StringComparer.Ordinal);
    private readonly HashSet<string> looks = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    /// <summary>Whether the text that comes next was inserted.</summary>
    public bool IsInserting => open.Count > 0;

    /// <summary>The list names a deletion, with its text.</summary>
    public void KnowDeletion(string id, string text) => deleted[id] = text;

    /// <summary>The list names a change of look alone.</summary>
    public void KnowLook(string id) => looks.Add(id);

    /// <summary>A range starts that is no change of look: an insertion, or one that the list does not name, which is a doubt as well.</summary>
    public void Start(string id)
    {
        if (!looks.Contains(id))
        {
            open.Add(id);
        }
    }

    /// <summary>A range ends.</summary>
    public void End(string id) => open.Remove(id);

    /// <summary>The text deleted at this point; empty when the list knows none.</summary>
    public string DeletedAt(string id) => deleted.GetValueOrDefault(id, "");
}
