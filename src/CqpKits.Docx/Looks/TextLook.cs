using CqpKits.Docx.Runs;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Looks;

/// <summary>The run properties of a style; null leaves a property to the style it is based on.</summary>
internal sealed record TextLook
{
    public decimal? Size { get; init; }

    public string? Color { get; init; }

    public bool? Bold { get; init; }

    public W.StyleRunProperties Properties() => new()
    {
        Bold = Bold is { } bold ? new W.Bold { Val = bold ? null : OnOff.Of(false) } : null,
        Color = Color is null ? null : new W.Color { Val = Color },
        FontSize = Size is null ? null : new W.FontSize { Val = Measure.Text(Measure.HalfPoints(Size.Value)) },
        FontSizeComplexScript = Size is null ? null : new W.FontSizeComplexScript { Val = Measure.Text(Measure.HalfPoints(Size.Value)) },
    };
}
