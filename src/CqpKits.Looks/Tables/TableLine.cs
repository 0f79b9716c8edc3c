using CqpKits.Documents;
using CqpKits.Documents.Blocks;

namespace CqpKits.Looks.Tables;

/// <summary>A line of a table.</summary>
/// <param name="Weight">Weight, points; 0 where nothing is drawn.</param>
/// <param name="Color">Colour, <c>RRGGBB</c>.</param>
public sealed record TableLine(decimal Weight, string Color)
{
    /// <summary>Weight of the lines of a table, points.</summary>
    public const decimal Thin = 0.5m;

    private const decimal Strong = 1;

    /// <summary>No line.</summary>
    public static TableLine None { get; } = new(0, "");

    /// <summary>The lines around a table and between its cells, where its cells say no other.</summary>
    public static TableLine Of(Theme theme, Table table) => table.Style == TableStyle.Plain ? None : new(Thin, theme.Line);

    /// <summary>The line above a group of rows.</summary>
    public static TableLine AboveGroup(Theme theme) => new(Strong, theme.Accent);
}
