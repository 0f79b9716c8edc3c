namespace CqpKits.Authoring.Results;

/// <summary>Results that a document is made of, ready to print. A text is empty where there is nothing to say; numbers carry their unit.</summary>
/// <param name="Session"><c>session</c>.</param>
/// <param name="Candidate"><c>candidat</c>, or null for a document about the session.</param>
/// <param name="Item"><c>element</c>: the item that the document is about, or null.</param>
public sealed record ResultSheets(SessionSheet Session, CandidateSheet? Candidate, ItemSheet? Item);

/// <summary><c>session</c>.</summary>
public sealed record SessionSheet
{
    /// <summary><c>nom</c>.</summary>
    public required string Name { get; init; }

    /// <summary><c>date</c> of the jury, in words.</summary>
    public required string Date { get; init; }

    /// <summary><c>lieu</c>.</summary>
    public required string Place { get; init; }

    /// <summary><c>membres</c> of the jury.</summary>
    public required IReadOnlyList<MemberSheet> Members { get; init; }

    /// <summary><c>groupes</c>: the candidates by the rule set applied to them.</summary>
    public required IReadOnlyList<GroupSheet> Groups { get; init; }
}

/// <summary><c>membres</c> item.</summary>
/// <param name="Name"><c>nom</c>.</param>
/// <param name="Function"><c>fonction</c>.</param>
/// <param name="Presides"><c>preside</c>.</param>
public sealed record MemberSheet(string Name, string Function, bool Presides);

/// <summary><c>groupes</c> item: candidates judged by the same rule set.</summary>
/// <param name="Rule"><c>regle</c>, or null when none could be chosen.</param>
/// <param name="Items"><c>elements</c>: what they are judged on.</param>
/// <param name="Candidates"><c>candidats</c>.</param>
/// <param name="Charts"><c>graphiques</c>: one for each item.</param>
public sealed record GroupSheet(RuleSheet? Rule, IReadOnlyList<ItemHead> Items, IReadOnlyList<CandidateSheet> Candidates, IReadOnlyList<ChartSheet> Charts);

/// <summary><c>elements</c> item.</summary>
/// <param name="Code"><c>code</c>.</param>
/// <param name="Label"><c>libelle</c>.</param>
/// <param name="Noun"><c>nature</c>: domaine, bloc…</param>
public sealed record ItemHead(string Code, string Label, string Noun);

/// <summary><c>regle</c>.</summary>
public sealed record RuleSheet
{
    /// <summary><c>code</c>.</summary>
    public required string Code { get; init; }

    /// <summary><c>intitule</c>.</summary>
    public required string Title { get; init; }

    /// <summary><c>source</c>: title of the document.</summary>
    public required string Source { get; init; }

    /// <summary><c>date_source</c>.</summary>
    public required string SourceDate { get; init; }

    /// <summary><c>passage</c>.</summary>
    public required string Passage { get; init; }

    /// <summary><c>effet</c>: first day in words; empty when the source has no date.</summary>
    public required string Effective { get; init; }

    /// <summary><c>decision</c>: what its author decided where the source is silent.</summary>
    public required string Decision { get; init; }

    /// <summary><c>delivre_la_certification</c>.</summary>
    public required bool GivesCertification { get; init; }
}
