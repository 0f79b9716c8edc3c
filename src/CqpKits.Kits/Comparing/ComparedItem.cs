namespace CqpKits.Kits.Comparing;

/// <summary>Something of a certification that two versions may have in common.</summary>
/// <param name="Kind">What it is, French, with article: « le critère ».</param>
/// <param name="Code">Its code; for a text without one, the text.</param>
/// <param name="Text">Its wording, or what it says on one line.</param>
/// <param name="Owner">Code of what it belongs to; empty at the top.</param>
internal sealed record ComparedItem(string Kind, string Code, string Text, string Owner = "")
{
    /// <summary>What makes it the same in both versions.</summary>
    public (string Kind, string Code) Key => (Kind, Code);
}
