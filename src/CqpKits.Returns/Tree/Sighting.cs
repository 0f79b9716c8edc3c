using CqpKits.Forms.Answers;

namespace CqpKits.Returns.Tree;

/// <summary>An anchor of ours, tag or bookmark, as it was met in the document.</summary>
/// <param name="kind">Tag or bookmark.</param>
/// <param name="name">The tag or the bookmark's name.</param>
internal sealed class Sighting(AnchorKind kind, string name)
{
    /// <summary>More places than this say no more than that something is wrong.</summary>
    public const int Most = 100;

    private readonly List<Container> containers = [];

    /// <summary>Tag or bookmark.</summary>
    public AnchorKind Kind { get; } = kind;

    /// <summary>The tag or the bookmark's name.</summary>
    public string Name { get; } = name;

    /// <summary>The containers it leads to, without repeats.</summary>
    public IEnumerable<Container> Containers => containers.Select(c => c.Root).Distinct();

    /// <summary>It leads here too.</summary>
    public void Add(Container container)
    {
        if (containers.Count < Most)
        {
            containers.Add(container);
        }
    }

    /// <summary>Paragraphs that one anchor spans are one container; cells stay apart.</summary>
    public void JoinParagraphs()
    {
        if (containers.Count > 1 && containers.All(c => c.Cell is null))
        {
            containers.ForEach(containers[0].Absorb);
        }
    }
}
