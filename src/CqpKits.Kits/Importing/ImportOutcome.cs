using CqpKits.Kits.Comparing;
using CqpKits.Kits.Importing.Structure;
using CqpKits.Kits.Importing.Understanding;

namespace CqpKits.Kits.Importing;

/// <summary>What was understood of a sheet, and what it makes of a certification.</summary>
public sealed record ImportOutcome
{
    /// <summary>How the sheet was read.</summary>
    public required UnderstoodSheet Sheet { get; init; }

    /// <summary>The structure; null where the sheet has faults that hide it.</summary>
    public StructureTree? Tree { get; init; }

    /// <summary>Title of a certification that does not exist yet: as given, else a text above the headings, else one to replace; null for one that exists.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the certification exists already.</summary>
    public bool Exists { get; init; }

    /// <summary>What changes in a certification that exists.</summary>
    public IReadOnlyList<CertificationChange> Changes { get; init; } = [];

    /// <summary>Codes that go into <c>retires</c> by this import.</summary>
    public IReadOnlyList<string> Retired { get; init; } = [];

    /// <summary>The files, in the order in which they are written.</summary>
    public IReadOnlyList<PlannedFile> Files { get; init; } = [];

    /// <summary>Whether the files have been written.</summary>
    public bool IsWritten { get; init; }
}

/// <summary>A file that import writes.</summary>
/// <param name="Path">Workspace path.</param>
/// <param name="State">What becomes of it.</param>
public sealed record PlannedFile(string Path, PlannedState State);

/// <summary>What becomes of a file.</summary>
public enum PlannedState
{
    /// <summary>It does not exist yet.</summary>
    New,

    /// <summary>It is written anew.</summary>
    Changed,

    /// <summary>It has this text already.</summary>
    Same,
}
