namespace CqpKits.Sessions.Reading;

/// <summary>What to read.</summary>
public sealed record ReadRequest
{
    /// <summary>How long one file usually may take.</summary>
    public static TimeSpan UsualLimit { get; } = TimeSpan.FromSeconds(60);

    /// <summary>Files and folders of returned forms.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Files in which decisions were written: <c>decisions.yaml</c>, completed workbooks of questions.</summary>
    public IReadOnlyList<string> DecisionFiles { get; init; } = [];

    /// <summary>Folder that results are written to, whose decisions are applied as well; null for none.</summary>
    public string? Folder { get; init; }

    /// <summary>How long one file may take; what takes longer is refused, and the others go on.</summary>
    public TimeSpan TimeLimit { get; init; } = UsualLimit;
}
