using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Word;

/// <summary>What one style says itself, or with those that it builds on.</summary>
internal sealed record WordStyle
{
    /// <summary>No style says anything.</summary>
    public static WordStyle Silent { get; } = new();

    /// <summary>The style it builds on, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>The look of its text.</summary>
    public TextLook Look { get; init; } = TextLook.Silent;

    /// <summary>The layout of its paragraphs.</summary>
    public ParagraphLook Paragraph { get; init; } = ParagraphLook.Silent;

    /// <summary>For a style of tables, the ground of its cells, or null.</summary>
    public Paint? CellGround { get; init; }

    /// <summary>For a style of tables, whether its cells are crossed by a line.</summary>
    public bool CrossesCells { get; init; }

    /// <summary>What it says where it says something, else what its parent says.</summary>
    public WordStyle Over(WordStyle parent) => this with
    {
        Look = Look.Over(parent.Look),
        Paragraph = Paragraph.Over(parent.Paragraph),
        CellGround = CellGround ?? parent.CellGround,
        CrossesCells = CrossesCells || parent.CrossesCells,
    };
}
