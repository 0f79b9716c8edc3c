using CqpKits.Kits.Starting;

namespace CqpKits.Kits.Importing;

/// <summary>A structure to be taken from a sheet.</summary>
public sealed record ImportRequest
{
    /// <summary>Workspace path of the workbook or text.</summary>
    public required string File { get; init; }

    /// <summary>Code of the certification.</summary>
    public required string Code { get; init; }

    /// <summary>Name of the sheet; null for the first with headings.</summary>
    public string? Sheet { get; init; }

    /// <summary>What the sheet does not say of a certification that does not exist yet.</summary>
    public StartAnswers Answers { get; init; } = new();

    /// <summary>Whether files are written; else all is only said.</summary>
    public bool Write { get; init; }
}
