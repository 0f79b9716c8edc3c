using CqpKits.Returns.Tree;

namespace CqpKits.Returns.OpenDocument;

/// <summary>What a style says of a box, be it a section, a table, a row, a column, a cell, a paragraph or a drawing; null where it is silent.</summary>
internal sealed record OdtBoxLook
{
    /// <summary>A column that is narrower shows no letter, twentieths of a point.</summary>
    private const int Narrow = 60;

    /// <summary>Nothing is said.</summary>
    public static OdtBoxLook Silent { get; } = new();

    /// <summary>Its ground; <see cref="Paint.Automatic"/> for none.</summary>
    public Paint? Ground { get; init; }

    /// <summary>Whether a line crosses it from corner to corner.</summary>
    public bool? IsCrossed { get; init; }

    /// <summary>Whether its ground is a picture.</summary>
    public bool? HasPicture { get; init; }

    /// <summary>Whether it is left out of print.</summary>
    public bool? IsUnprinted { get; init; }

    /// <summary>Height of a row where that is fixed, twentieths of a point.</summary>
    public int? Height { get; init; }

    /// <summary>Least height of a row, twentieths of a point.</summary>
    public int? LeastHeight { get; init; }

    /// <summary>Width of a column, twentieths of a point.</summary>
    public int? Width { get; init; }

    /// <summary>How text runs around a drawing.</summary>
    public string? Wrap { get; init; }

    /// <summary>Where a drawing stands, from top to bottom.</summary>
    public string? VerticalPosition { get; init; }

    /// <summary>What that is counted from.</summary>
    public string? VerticalFrom { get; init; }

    /// <summary>Whether a drawing lies behind the text.</summary>
    public bool? IsBehind { get; init; }

    /// <summary>Whether a column is too narrow for a letter.</summary>
    public bool IsNarrow => Width < Narrow;

    /// <summary>These properties where they say something, else those around them.</summary>
    public OdtBoxLook Over(OdtBoxLook around) => ReferenceEquals(around, Silent) ? this : ReferenceEquals(this, Silent) ? around : new()
    {
        Ground = Ground ?? around.Ground,
        IsCrossed = IsCrossed ?? around.IsCrossed,
        HasPicture = HasPicture ?? around.HasPicture,
        IsUnprinted = IsUnprinted ?? around.IsUnprinted,
        Height = Height ?? around.Height,
        LeastHeight = LeastHeight ?? around.LeastHeight,
        Width = Width ?? around.Width,
        Wrap = Wrap ?? around.Wrap,
        VerticalPosition = VerticalPosition ?? around.VerticalPosition,
        VerticalFrom = VerticalFrom ?? around.VerticalFrom,
        IsBehind = IsBehind ?? around.IsBehind,
    };
}
