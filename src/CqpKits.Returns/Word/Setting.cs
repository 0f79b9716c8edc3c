using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Word;

/// <summary>How a text is set where the reader stands.</summary>
internal sealed record Setting
{
    /// <summary>Look that the styles around give to a text without properties of its own.</summary>
    public required TextLook Base { get; init; }

    /// <summary>Look of the run.</summary>
    public required TextLook Look { get; init; }

    /// <summary>Look that the style of the table gives.</summary>
    public required TextLook Table { get; init; }

    /// <summary>Ground of the paragraph, cell or page.</summary>
    public Paint Ground { get; init; }

    /// <summary>Ground that the style of the table gives to its cells, or null.</summary>
    public Paint? CellGround { get; init; }

    /// <summary>Whether the style of the table crosses out its cells.</summary>
    public bool CrossesCells { get; init; }

    /// <summary>Height of a row that is fixed, twentieths of a point, or null.</summary>
    public int? Row { get; init; }

    /// <summary>Height of a line that is fixed, twentieths of a point, or null.</summary>
    public int? Room { get; init; }
}
