namespace CqpKits.Kits.Starting;

/// <summary>What a grid asks a mark for.</summary>
public enum GradedItems
{
    /// <summary>Criteria, which count for their competency.</summary>
    Criteria,

    /// <summary>Competencies.</summary>
    Competencies,

    /// <summary>Savoir-faire, which count for their domain.</summary>
    KnowHow,

    /// <summary>Connaissances, which count for their domain.</summary>
    Knowledge,

    /// <summary>Domains.</summary>
    Domains,
}

/// <summary>The structure that a certification starts with.</summary>
/// <param name="File">Name of its file.</param>
/// <param name="Text">Text of its file.</param>
/// <param name="Fine">What is marked one by one.</param>
/// <param name="Whole">What is marked in one go.</param>
/// <param name="IsSample">Whether it is the sample of <c>new</c>, of which the other files may name the codes.</param>
public sealed record StartedStructure(string File, string Text, GradedItems Fine, GradedItems Whole, bool IsSample)
{
    /// <summary>Name of the file of competencies.</summary>
    public const string OfCompetencies = "competences.yaml";

    /// <summary>Name of the file of domains.</summary>
    public const string OfDomains = "domaines.yaml";
}
