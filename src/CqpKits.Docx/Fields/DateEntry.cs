using System.Globalization;
using CqpKits.Documents.Blocks;
using CqpKits.Docx.Looks;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Fields;

/// <summary>The properties of a date control (ECMA-376 part 1, 17.5.2.7): French format, and the day itself beside the text that shows it.</summary>
internal sealed class DateEntry
{
    private const string Format = "dd/MM/yyyy";
    private readonly DateOnly? day;

    /// <exception cref="InvalidOperationException">The value is not a date of the form <c>yyyy-MM-dd</c>.</exception>
    public DateEntry(PlacedField placed)
    {
        if (string.IsNullOrEmpty(placed.Value))
        {
            return;
        }

        day = DateOnly.TryParseExact(placed.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)
            ? parsed
            : throw new InvalidOperationException($"« {placed.Value} », written into date « {placed.Field.Id} », is no date of the form yyyy-MM-dd.");
    }

    /// <summary>The day as <c>dd/MM/yyyy</c>; null when there is none.</summary>
    public string? Shown => day?.ToString(Format, CultureInfo.InvariantCulture);

    public W.SdtContentDate Properties() => new(
        new W.DateFormat { Val = Format },
        new W.LanguageId { Val = StyleSheet.Language },
        new W.SdtDateMappingType { Val = W.DateFormatValues.Date },
        new W.Calendar { Val = W.CalendarValues.Gregorian })
    {
        FullDate = day?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
    };
}
