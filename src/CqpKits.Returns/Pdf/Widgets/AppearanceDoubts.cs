using CqpKits.Forms.Answers;

namespace CqpKits.Returns.Pdf.Widgets;

/// <summary>What a text field shows, held against its value.</summary>
internal static class AppearanceDoubts
{
    /// <summary>The doubts.</summary>
    /// <param name="reading">The place.</param>
    /// <param name="prompt">What the field shows while it is empty.</param>
    public static IEnumerable<RawOddity> Of(WidgetReading reading, string prompt)
    {
        if (reading.IsBox || reading.Appearance is not { } shown)
        {
            return [];
        }

        return
        [
            .. shown.HasPicture ? [new RawOddity(OddityKind.Picture, "")] : Array.Empty<RawOddity>(),
            .. shown.Text is { } text ? Compared(reading, shown, text, prompt)
                : shown.HasText == (reading.Value.Trim().Length > 0) ? []
                : new[] { new RawOddity(OddityKind.UnknownAppearance, "") },
        ];
    }

    private static IEnumerable<RawOddity> Compared(WidgetReading reading, Appearance shown, string text, string prompt)
    {
        var showsPrompt = SeenTexts.IsPrompt(text, prompt);
        if (SeenTexts.AreSame(text, reading.Value))
        {
            return Legible(shown, text);
        }

        // Who asks programs to draw anew leaves the prompt in the place of the value.
        return showsPrompt && (reading.Value.Trim().Length == 0 || reading.IsDrawnAnew) ? []
            : !showsPrompt && SeenTexts.IsPart(text, reading.Value) ? [new RawOddity(OddityKind.Clipped, text)]
            : [new RawOddity(OddityKind.OtherAppearance, text)];
    }

    private static IEnumerable<RawOddity> Legible(Appearance shown, string text) =>
    [
        .. shown.IsUnseen ? [new RawOddity(OddityKind.Unseen, text)] : Array.Empty<RawOddity>(),
        .. shown.IsClipped ? new[] { new RawOddity(OddityKind.Clipped, text) } : [],
    ];
}
