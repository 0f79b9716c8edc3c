using System.Globalization;
using CqpKits.Docx.Looks;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Fields;

/// <summary>The properties of a date control (ECMA-376 part 1, 17.5.2.7): French format, and the day itself beside the text that shows it.</summary>
internal static class DateEntry
{
    private const string Format = "dd/MM/yyyy";

    /// <summary>The day as <c>dd/MM/yyyy</c>.</summary>
    /// <param name="field">Id of the field.</param>
    /// <param name="value">The day as <c>yyyy-MM-dd</c>.</param>
    /// <exception cref="InvalidOperationException">The value is not a date of that form.</exception>
    public static string Shown(string field, string value) => Day(field, value).ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The day as the properties of a control have it.</summary>
    /// <exception cref="InvalidOperationException">The value is not a date of the form <c>yyyy-MM-dd</c>.</exception>
    public static string FullDate(string field, string value) => FullDate(Day(field, value));

    /// <summary>The day as the properties of a control have it.</summary>
    public static string FullDate(DateOnly day) => Typed(day).InnerText!;

    /// <summary>The properties of the control; the day is null for an empty one.</summary>
    public static W.SdtContentDate Properties(DateOnly? day) => new(
        new W.DateFormat { Val = Format },
        new W.LanguageId { Val = StyleSheet.Language },
        new W.SdtDateMappingType { Val = W.DateFormatValues.Date },
        new W.Calendar { Val = W.CalendarValues.Gregorian })
    {
        FullDate = day is { } given ? Typed(given) : null,
    };

    private static DateTimeValue Typed(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    private static DateOnly Day(string field, string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new InvalidOperationException($"« {value} », written into date « {field} », is no date of the form yyyy-MM-dd.");
}
