using CqpKits.French;
using CqpKits.Sheets.Writing;

namespace CqpKits.Sessions.Results;

/// <summary>A cell of a table of results: a text, a number that people sort and sum, or a day.</summary>
internal readonly record struct ResultCell
{
    private readonly string? text;
    private readonly decimal? number;
    private readonly DateOnly? day;

    private ResultCell(string? text, decimal? number, DateOnly? day) => (this.text, this.number, this.day) = (text, number, day);

    public static implicit operator ResultCell(string text) => new(text, null, null);

    public static implicit operator ResultCell(decimal? number) => new(null, number, null);

    public static implicit operator ResultCell(DateOnly day) => new(null, null, day);

    /// <summary>For a table of texts: numbers with two decimals at most, days jj/mm/aaaa.</summary>
    public string Text => number is { } n ? FrenchText.Rounded(n) : day is { } d ? FrenchText.ShortDate(d) : text ?? "";

    /// <summary>For a workbook: numbers and days as such.</summary>
    public SheetCell Cell => day is { } d ? SheetCell.Of(d) : text is null ? SheetCell.Of(number) : new SheetCell(text);
}
