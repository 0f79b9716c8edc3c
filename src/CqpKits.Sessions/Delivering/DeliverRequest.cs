using CqpKits.Kits.Printing;

namespace CqpKits.Sessions.Delivering;

/// <summary>What to deliver.</summary>
public sealed record DeliverRequest
{
    /// <summary>The session, as a person names it.</summary>
    public required string Session { get; init; }

    /// <summary>Folder that receives the documents; without one nothing is done.</summary>
    public required string? Folder { get; init; }

    /// <summary>Numbers of papers of which a duplicate is made.</summary>
    public IReadOnlyList<string> Duplicates { get; init; } = [];

    /// <summary>Numbers of papers that are void from now on.</summary>
    public IReadOnlyList<string> Voids { get; init; } = [];

    /// <summary>The branch's own Word file, whose look the documents take; null for that of the theme.</summary>
    public string? StyleFile { get; init; }

    /// <summary>The formats that each document is made in.</summary>
    public OutputFormats Formats { get; init; } = OutputFormats.All;
}

/// <summary>What was delivered.</summary>
/// <param name="Session">Name of the session.</param>
/// <param name="Folder">Folder below which the documents lie.</param>
/// <param name="Files">Paths of the files, made or found unchanged.</param>
/// <param name="Papers">The register of the session, by number.</param>
public sealed record DeliveredSession(string Session, string Folder, IReadOnlyList<string> Files, IReadOnlyList<RegisteredPaper> Papers)
{
    /// <summary>Number of documents among the files: one in several formats counts once.</summary>
    public int Documents => Kits.Printing.PrintedFiles.Documents(Files);
}

/// <summary>A paper of the register.</summary>
public sealed record RegisteredPaper
{
    /// <summary>Its number.</summary>
    public required string Number { get; init; }

    /// <summary>Place among its duplicates, from 1; null for the paper itself.</summary>
    public long? Duplicate { get; init; }

    /// <summary>Code of the document.</summary>
    public required string Document { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Code of the item that it attests; null for one about the candidate.</summary>
    public string? Item { get; init; }

    /// <summary>Key of the candidate.</summary>
    public required string Candidate { get; init; }

    /// <summary>Name of the candidate.</summary>
    public required string Name { get; init; }

    /// <summary>Day on which it was entered.</summary>
    public required DateOnly DeliveredOn { get; init; }

    /// <summary>Day since which it is void; null while it is good.</summary>
    public DateOnly? VoidSince { get; init; }
}
