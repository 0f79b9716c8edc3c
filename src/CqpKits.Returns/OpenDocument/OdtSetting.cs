using CqpKits.Returns.Tree;

namespace CqpKits.Returns.OpenDocument;

/// <summary>How a text is set where the reader stands; restored after each element.</summary>
internal readonly record struct OdtSetting
{
    /// <summary>Look of the text.</summary>
    public OdtTextLook Look { get; init; }

    /// <summary>Ground of the paragraph, cell, row, table, section or page.</summary>
    public Paint Ground { get; init; }

    /// <summary>Height of a row that is fixed, twentieths of a point, or null.</summary>
    public int? Row { get; init; }

    /// <summary>Height of a line that is fixed, twentieths of a point, or null.</summary>
    public int? Room { get; init; }

    /// <summary>Whether the paragraph runs from right to left.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>Whether the ground of the table or row is a picture.</summary>
    public bool LiesOnPicture { get; init; }

    /// <summary>Style of cells that name none, or null.</summary>
    public string? CellStyle { get; init; }

    /// <summary>The same on the ground of a box, where it has one.</summary>
    public OdtSetting On(OdtBoxLook box) => this with { Ground = box.Ground is { } ground && ground != Paint.Automatic ? ground : Ground };
}
