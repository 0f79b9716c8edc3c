namespace CqpKits.Kits.Comparing;

/// <summary>An item of a certification to be compared with the same item of another version.</summary>
/// <param name="Kind">Kind in French, with article: « le critère ».</param>
/// <param name="Code">Its code; for an item without code, its text.</param>
/// <param name="Text">Its text on one line.</param>
/// <param name="Owner">Code of the item it belongs to; empty when there is none.</param>
internal sealed record ComparedItem(string Kind, string Code, string Text, string Owner = "")
{
    /// <summary>The key by which the items of two versions are matched.</summary>
    public (string Kind, string Code) Key => (Kind, Code);
}
