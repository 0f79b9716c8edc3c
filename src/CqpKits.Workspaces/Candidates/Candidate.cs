using CqpKits.Diagnostics;
using CqpKits.Forms.Candidates;

namespace CqpKits.Workspaces.Candidates;

/// <summary>A candidate of a session.</summary>
public sealed record Candidate
{
    /// <summary>Key within the session, also the folder's name: name, first name, and the identifier where two candidates share both.</summary>
    public required string Key { get; init; }

    /// <summary>Name, as written in the list.</summary>
    public required string LastName { get; init; }

    /// <summary>First name, as written in the list.</summary>
    public required string FirstName { get; init; }

    /// <summary>Identifier the branch uses, or null.</summary>
    public string? Identifier { get; init; }

    /// <summary>Day of birth, or null.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>Place of birth, or null.</summary>
    public string? BirthPlace { get; init; }

    /// <summary>« M. » or « Mme », by which texts agree; or null.</summary>
    public string? Civility { get; init; }

    /// <summary>Company, or null.</summary>
    public string? Company { get; init; }

    /// <summary>Day of the evaluation, or null.</summary>
    public DateOnly? EvaluationDate { get; init; }

    /// <summary>Who evaluates, by code of the assessor: name, and function behind a comma.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Evaluators { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Code of the route to the certification; null when the référentiel has none.</summary>
    public string? Route { get; init; }

    /// <summary>Whether the list says it; else it is the first of the référentiel.</summary>
    public bool IsRouteSaid { get; init; } = true;

    /// <summary>Whether the list says what is granted, be it nothing.</summary>
    public bool AreGrantsSaid { get; init; } = true;

    /// <summary>What the list says besides: earlier results, titles, admission.</summary>
    public CandidateRecord Record { get; init; } = CandidateRecord.None;

    /// <summary>Whether its documents are made in large print (gros caractères).</summary>
    public bool LargePrint { get; init; }

    /// <summary>Whether it has extra time (tiers-temps).</summary>
    public bool ExtraTime { get; init; }

    /// <summary>What the list says for an official exchange.</summary>
    public CivilStatus Civil { get; init; } = CivilStatus.None;

    /// <summary>Where it stands in the list.</summary>
    public SourcePosition? Position { get; init; }

    /// <summary>The people who evaluate as this assessor; none where the list does not name them.</summary>
    public IReadOnlyList<string> EvaluatorsOf(string assessor) => Evaluators.GetValueOrDefault(assessor, []);

    /// <summary>Name and first name.</summary>
    public string FullName => $"{LastName} {FirstName}";

    /// <summary>What tells this candidate from others of the session who have the same name; empty where nobody has (<see cref="Namesakes"/>).</summary>
    public string Distinction { get; init; } = "";

    /// <summary>Name and first name, as papers and screens show them: alone, or with what tells apart two of one name.</summary>
    public string ShownName => Namesakes.Shown(FullName, Distinction);
}
