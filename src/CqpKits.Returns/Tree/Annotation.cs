namespace CqpKits.Returns.Tree;

/// <summary>What somebody wrote beside the text and no field is read from: a comment in the margin, a box laid on the page.</summary>
/// <param name="IsComment">A comment, or else a text box.</param>
/// <param name="Host">The cell or paragraph it hangs on, or null.</param>
/// <param name="Text">The start of what it says; empty where that is not read.</param>
internal sealed record Annotation(bool IsComment, Container? Host, string Text);
