using CqpKits.Forms.Answers;
using CqpKits.Returns.Pdf.Content;

namespace CqpKits.Returns.Pdf.Widgets;

/// <summary>What a place of a field says and shows, whatever form it is of.</summary>
internal sealed record WidgetReading
{
    /// <summary>Its partial names, the nearest first; none where it has lost them.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Its page, from 1; 0 where it is on none.</summary>
    public required int Page { get; init; }

    /// <summary>Where it lies; null where it does not say.</summary>
    public Area? Place { get; init; }

    /// <summary>Whether a person can see the place.</summary>
    public bool IsSeen { get; init; }

    /// <summary>A box to tick.</summary>
    public bool IsBox { get; init; }

    /// <summary>Whether a signature was made with it.</summary>
    public bool IsSignature { get; init; }

    /// <summary>What its value says; of a box, empty where it is not ticked. Lines end as <c>\n</c>.</summary>
    public string Value { get; init; } = "";

    /// <summary>Whether a box shows as ticked.</summary>
    public bool ShowsTick { get; init; }

    /// <summary>What it shows; null where the program that opens it draws it, and for a box to tick.</summary>
    public Appearance? Appearance { get; init; }

    /// <summary>Whether programs are asked to draw it anew.</summary>
    public bool IsDrawnAnew { get; init; }

    /// <summary>What is odd about it, whatever its field.</summary>
    public IReadOnlyList<RawOddity> Oddities { get; init; } = [];

    /// <summary>What is printed on the page under it.</summary>
    public string Under { get; init; } = "";

    /// <summary>Whether something of it is seen on the page: an entry, a tick, a sign of its own, a ground.</summary>
    public bool Shows => Answer.Trim().Length > 0 || Appearance is { HasText: true } or { HasDrawing: true };

    /// <summary>What it answers, for a doubt about it: empty when nothing.</summary>
    public string Answer => !IsBox ? Value : ShowsTick || Value.Length > 0 ? PdfBoxes.Ticked : "";
}

/// <summary>The signs of boxes.</summary>
internal static class PdfBoxes
{
    public const string Ticked = "☒";

    public const string Empty = "☐";
}
