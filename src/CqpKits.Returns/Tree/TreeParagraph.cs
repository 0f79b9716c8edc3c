namespace CqpKits.Returns.Tree;

/// <summary>A paragraph: pieces of text, whatever stood around them.</summary>
/// <param name="container">The container it was opened in.</param>
internal sealed class TreeParagraph(Container container)
{
    private List<Piece>? pieces;

    /// <summary>The container it was opened in.</summary>
    public Container Container { get; } = container;

    /// <summary>Tracked change of the paragraph's end.</summary>
    public TextChange EndChange { get; set; }

    /// <summary>Its text.</summary>
    public IReadOnlyList<Piece> Pieces => pieces ?? (IReadOnlyList<Piece>)[];

    /// <summary>Adds a piece of text.</summary>
    public void Add(Piece piece) => (pieces ??= []).Add(piece);

    /// <summary>Takes the pieces from one on off again.</summary>
    public void DropFrom(int first)
    {
        if (pieces is { } all && first < all.Count)
        {
            all.RemoveRange(first, all.Count - first);
        }
    }

    /// <summary>The page shows nothing of it.</summary>
    public void Hide() => pieces = pieces?.ConvertAll(p => p with { Marks = p.Marks | TextMarks.Hidden });
}
