using CqpKits.Kits.Importing.Structure;

namespace CqpKits.Kits.Importing.Understanding;

/// <summary>What was understood of a sheet, before its texts are put into a tree.</summary>
public sealed record UnderstoodSheet
{
    /// <summary>Name of the sheet; null for a text.</summary>
    public string? Sheet { get; init; }

    /// <summary>How its lines were read.</summary>
    public required SheetShape Shape { get; init; }

    /// <summary>Texts above the headings, which are not read, with their lines.</summary>
    public IReadOnlyList<(int Line, string Text)> Above { get; init; } = [];

    /// <summary>Line of the headings; null where it has none.</summary>
    public int? HeadingLine { get; init; }

    /// <summary>Its columns, from the left; none for an outline without headings.</summary>
    public IReadOnlyList<UnderstoodColumn> Columns { get; init; } = [];

    /// <summary>Its lines.</summary>
    internal IReadOnlyList<FoundLine> Lines { get; init; } = [];
}

/// <summary>A column of a sheet.</summary>
/// <param name="Letter">« A ».</param>
/// <param name="Heading">Its heading, on one line.</param>
/// <param name="Meaning">What it holds, in French; null for one that is not understood.</param>
public sealed record UnderstoodColumn(string Letter, string Heading, string? Meaning);

/// <summary>How the lines of a sheet are read.</summary>
public enum SheetShape
{
    /// <summary>A column for each kind.</summary>
    Columns,

    /// <summary>A column says what each line is.</summary>
    Levels,

    /// <summary>Lines below one another, numbered or indented.</summary>
    Outline,
}
