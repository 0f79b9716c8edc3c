namespace CqpKits.Returns.Pdf.Content;

/// <summary>A colour of content, each part from 0 to 1.</summary>
internal readonly record struct Ink(double Red, double Green, double Blue)
{
    public static Ink Black { get; } = new(0, 0, 0);

    public static Ink White { get; } = new(1, 1, 1);

    /// <summary>Whether nobody tells two colours apart.</summary>
    public bool IsLike(Ink other) => Math.Abs(Red - other.Red) + Math.Abs(Green - other.Green) + Math.Abs(Blue - other.Blue) < 0.2;
}

/// <summary>A string that content shows.</summary>
/// <param name="Text">What it says; null where its font does not tell.</param>
/// <param name="Start">Where its base line begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Size">Height of its font as shown.</param>
/// <param name="IsUnseen">In the colour of its ground, tiny, or not painted at all.</param>
internal sealed record ShownText(string? Text, (double X, double Y) Start, (double X, double Y) End, double Size, bool IsUnseen);

/// <summary>What content shows.</summary>
internal sealed class Shown
{
    /// <summary>Its strings, in the order in which they are painted.</summary>
    public List<ShownText> Texts { get; } = [];

    /// <summary>Whether a line or a fill is painted.</summary>
    public bool HasPath { get; set; }

    /// <summary>Whether a picture is painted.</summary>
    public bool HasPicture { get; set; }

    /// <summary>All that it says, in the order in which it is painted; null where some of it cannot be told.</summary>
    public string? Text => Texts.Exists(t => t.Text is null) ? null : string.Concat(Texts.Select(t => t.Text));
}
