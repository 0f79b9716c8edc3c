namespace CqpKits.Returns.Tree;

/// <summary>The text of a document, a header or a footer: the small tree.</summary>
internal sealed class Story
{
    /// <summary>Tables in the order of the file, those inside cells too.</summary>
    public List<TreeTable> Tables { get; } = [];

    /// <summary>Cells and paragraphs outside tables, in the order of the file.</summary>
    public List<Container> Containers { get; } = [];

    /// <summary>Comments and text boxes, in the order of the file.</summary>
    public List<Annotation> Asides { get; } = [];

    /// <summary>Tags and bookmarks of ours, in the order of the file.</summary>
    public List<Sighting> Sightings { get; } = [];
}
