using System.Globalization;
using CqpKits.Documents.Blocks;
using CqpKits.Fonts;
using CqpKits.Forms.Kinds;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Lines;

namespace CqpKits.Pdf.Fields;

/// <summary>What a field shows as text, and the room that it needs. Lengths are thousandths of a point.</summary>
internal static class FieldText
{
    /// <summary>Blank between the edges of a field and its text, as viewers leave it when they set the text themselves.</summary>
    public const int Inset = 2 * Length.Point;

    /// <summary>The value as a person reads it: a date as <c>jj/mm/aaaa</c>; null for an empty field.</summary>
    /// <exception cref="InvalidOperationException">The value of a date is not of the form <c>yyyy-MM-dd</c>.</exception>
    public static string? Shown(PlacedField placed) => string.IsNullOrEmpty(placed.Value) ? null : placed.Field.Kind is DateKind ? Date(placed.Field.Id, placed.Value) : placed.Value;

    /// <summary>
    /// Whether a field is filled on several lines: notes are; a short text only when its value needs them, so that all of it shows.
    /// </summary>
    public static bool HasLines(Widget widget) => widget.Field.Field.Kind switch
    {
        NotesKind => true,
        MarkKind or DateKind => false,
        _ => Shown(widget.Field) is { } value && Lines(widget.Look, widget.Place.Width, value).Count > 1,
    };

    /// <summary>The lines of a text in a field of a width.</summary>
    public static IReadOnlyList<string> Lines(TextLook look, int width, string text) => TypedLines.Of(look, width - (2 * Inset), text);

    /// <summary>The field whose text stands where a text without field would: its blank lies around it.</summary>
    public static Box Around(Box text) => new(text.Left - Inset, text.Top - Inset, text.Width + (2 * Inset), text.Height + (2 * Inset));

    /// <summary>Draws a text into a rectangle: its lines from the top, or a single line in the middle of its height.</summary>
    /// <param name="content">Where it is drawn.</param>
    /// <param name="place">The rectangle.</param>
    /// <param name="look">How it is set.</param>
    /// <param name="alignment">Where its lines lie.</param>
    /// <param name="text">The text.</param>
    /// <param name="hasLines">Whether it may have several lines.</param>
    public static void Draw(ContentWriter content, Box place, TextLook look, Alignment alignment, string text, bool hasLines)
    {
        var (ascent, descent, height) = (TextMeasure.Ascent(look), TextMeasure.Descent(look), TextMeasure.LineHeight(look));
        var baseline = hasLines ? place.Top + Inset + ascent : place.Top + ((place.Height - ascent - descent) / 2) + ascent;
        foreach (var line in hasLines ? Lines(look, place.Width, text) : [JoinedAccents.In(text).Replace('\n', ' ')])
        {
            content.Text(Start(place, alignment, TextMeasure.Width(look, line)), baseline, look, line);
            baseline += height;
        }
    }

    private static int Start(Box place, Alignment alignment, int width) => alignment switch
    {
        Alignment.Center => place.Left + ((place.Width - width) / 2),
        Alignment.End => place.Right - Inset - width,
        _ => place.Left + Inset,
    };

    private static string Date(string field, string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)
        : throw new InvalidOperationException($"« {value} », written into date « {field} », is no date of the form yyyy-MM-dd.");
}
