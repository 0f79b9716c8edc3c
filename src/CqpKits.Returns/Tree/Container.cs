using CqpKits.Forms.Answers;

namespace CqpKits.Returns.Tree;

/// <summary>
/// What an anchor leads to: a cell, or a paragraph outside tables. Cells merged over rows, and paragraphs that one anchor spans, are one container:
/// the first of them is the root of the others.
/// </summary>
/// <param name="order">Rank in the document.</param>
/// <param name="outer">The cell around the table of this cell, or null.</param>
internal sealed class Container(int order, Container? outer)
{
    private readonly List<TreeParagraph> paragraphs = [];
    private List<RawOddity>? oddities;
    private List<Control>? checkboxes;
    private Container? absorbedBy;

    /// <summary>Rank in the document.</summary>
    public int Order { get; } = order;

    /// <summary>The cell around the table of this cell, or null.</summary>
    public Container? Outer { get; } = outer;

    /// <summary>The cell it is, or null for a paragraph.</summary>
    public TreeCell? Cell { get; init; }

    /// <summary>Rank among the paragraphs outside of cells, from 1, when it is no cell.</summary>
    public int Paragraph { get; init; }

    /// <summary>Whether it stands in a text box.</summary>
    public bool InTextBox { get; init; }

    /// <summary>Whether a content control starts in it.</summary>
    public bool HasControl { get; private set; }

    /// <summary>The container that stands for it: itself unless it was merged.</summary>
    public Container Root
    {
        get
        {
            var root = this;
            while (root.absorbedBy is { } next) { root = next; }
            return root;
        }
    }

    /// <summary>Its paragraphs, those of tables inside it too.</summary>
    public IReadOnlyList<TreeParagraph> Paragraphs => paragraphs;

    /// <summary>Drawings and text boxes in it.</summary>
    public IReadOnlyList<RawOddity> Oddities => oddities ?? (IReadOnlyList<RawOddity>)[];

    /// <summary>Whether a checkbox starts in it.</summary>
    public bool HasCheckbox => checkboxes is not null;

    /// <summary>The checkboxes that start in it, and those that stand around text of it.</summary>
    public IEnumerable<Control> Checkboxes => (checkboxes ?? []).Concat(paragraphs.SelectMany(p => p.Pieces).Select(p => p.Control?.Checkbox).OfType<Control>()).Distinct();

    /// <summary>Where it is, in French.</summary>
    public string Place => Cell?.Place ?? FormattableString.Invariant($"{(InTextBox ? "zone de texte, " : "")}paragraphe {Paragraph}");

    /// <summary>Adds a paragraph, to the cells around it as well.</summary>
    public void Add(TreeParagraph paragraph)
    {
        paragraphs.Add(paragraph);
        Outer?.Add(paragraph);
    }

    /// <summary>Adds an oddity, to the cells around it as well.</summary>
    public void Add(RawOddity oddity)
    {
        (oddities ??= []).Add(oddity);
        Outer?.Add(oddity);
    }

    /// <summary>Adds an oddity to itself alone.</summary>
    public void AddOwn(RawOddity oddity) => (oddities ??= []).Add(oddity);

    /// <summary>A content control starts here.</summary>
    public void StartControl()
    {
        HasControl = true;
        Outer?.StartControl();
    }

    /// <summary>Adds a checkbox, to the cells around it as well.</summary>
    public void AddCheckbox(Control checkbox)
    {
        (checkboxes ??= []).Add(checkbox);
        Outer?.AddCheckbox(checkbox);
    }

    /// <summary>Makes another container a part of this one.</summary>
    public void Absorb(Container other)
    {
        var (root, part) = (Root, other.Root);
        if (root == part)
        {
            return;
        }

        root.paragraphs.AddRange(part.paragraphs);
        root.HasControl |= part.HasControl;
        foreach (var oddity in part.Oddities)
        {
            (root.oddities ??= []).Add(oddity);
        }

        if (part.checkboxes is { } others)
        {
            (root.checkboxes ??= []).AddRange(others);
        }

        part.absorbedBy = root;
    }

    /// <summary>Whether it is another one, or a cell of a table inside it.</summary>
    public bool IsWithin(Container other) => Root == other.Root || Outer?.IsWithin(other) == true;
}
