using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Word;

/// <summary>What a part of Word says, and the drawings that lie over it or beside it.</summary>
/// <param name="Story">The text.</param>
/// <param name="Drawings">The drawings that are not in the line of the text.</param>
internal sealed record WordStory(Story Story, IReadOnlyList<FloatingDrawing> Drawings);
