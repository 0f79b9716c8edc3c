using CqpKits.Forms.Answers;
using CqpKits.Returns.Pdf.Content;
using CqpKits.Returns.Pdf.Objects;

namespace CqpKits.Returns.Pdf.Widgets;

/// <summary>A box to tick (ISO 32000-1, 12.7.4.2.3). The state of its place is what a person sees; its value is what programs take for the answer. Names of states are the program's own.</summary>
internal sealed class CheckBox(PdfFile file, FontReader fonts)
{
    /// <summary>The state of a box that is not ticked.</summary>
    public const string Off = "Off";

    /// <summary>What the box shows.</summary>
    public WidgetReading Read(WidgetReading reading, PdfDictionary annotation)
    {
        var state = (file.Of(annotation, "AS") as PdfName)?.Value ?? Off;
        var states = file.Of(file.Of(annotation, "AP") as PdfDictionary, "N") as PdfDictionary;
        var on = states?.Entries.Keys.FirstOrDefault(k => k == state && k != Off) ?? states?.Entries.Keys.FirstOrDefault(k => k != Off);
        var (ticked, empty) = (Of(states, on), Of(states, Off));
        return reading with
        {
            // Without appearances the program that opens it draws the state.
            ShowsTick = state != Off && (states is null || (ticked is { } shown && (shown.HasDrawing || shown.HasText) && states[state] is not null)),
            Oddities = AreAlike(states, on) || empty is { HasText: true } ? [new RawOddity(OddityKind.UnknownAppearance, "")] : [],
        };
    }

    private Appearance? Of(PdfDictionary? states, string? state) => state is null ? null : Appearance.Of(file, fonts, states?[state]);

    /// <summary>Whether a ticked box shows as an empty one does.</summary>
    private bool AreAlike(PdfDictionary? states, string? on) =>
        on is not null && file.Open(states?[on]) is { } ticked && file.Open(states?[Off]) is { } empty && ticked.AsSpan().SequenceEqual(empty);
}
