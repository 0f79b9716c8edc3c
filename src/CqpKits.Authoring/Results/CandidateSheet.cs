namespace CqpKits.Authoring.Results;

/// <summary><c>candidat</c>: what stands, with what was computed beside it where a person decided.</summary>
public sealed record CandidateSheet
{
    /// <summary><c>cle</c>.</summary>
    public required string Key { get; init; }

    /// <summary><c>nom</c>.</summary>
    public required string Name { get; init; }

    /// <summary><c>entreprise</c>.</summary>
    public required string Company { get; init; }

    /// <summary><c>regle</c>, or null.</summary>
    public RuleSheet? Rule { get; init; }

    /// <summary><c>verdict</c>.</summary>
    public required string Status { get; init; }

    /// <summary><c>est_decide</c>: validé or non validé, nothing left open.</summary>
    public required bool IsDecided { get; init; }

    /// <summary><c>motif</c>.</summary>
    public required string Reason { get; init; }

    /// <summary><c>valeur</c>.</summary>
    public required string Value { get; init; }

    /// <summary><c>mention</c>.</summary>
    public required string Mention { get; init; }

    /// <summary><c>issue</c>, or null while undecidable.</summary>
    public OutcomeSheet? Outcome { get; init; }

    /// <summary><c>conditions</c> of the award.</summary>
    public required IReadOnlyList<TestSheet> Tests { get; init; }

    /// <summary><c>resultats</c>.</summary>
    public required IReadOnlyList<ItemSheet> Items { get; init; }

    /// <summary><c>a_part</c>: judged without weight on the verdict.</summary>
    public required IReadOnlyList<ItemSheet> Aside { get; init; }

    /// <summary><c>evaluations</c>: each source with its marks, in the order of <c>resultats</c>.</summary>
    public required IReadOnlyList<SourceLine> Sources { get; init; }

    /// <summary><c>remarques</c>.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary><c>manques</c>.</summary>
    public required IReadOnlyList<LackSheet> Lacks { get; init; }

    /// <summary><c>decisions</c>.</summary>
    public required IReadOnlyList<DecisionSheet> Decisions { get; init; }

    /// <summary><c>verdict_calcule</c>; empty when nothing was decided by a person.</summary>
    public required string ComputedStatus { get; init; }

    /// <summary><c>motif_calcule</c>; empty when nothing was decided by a person.</summary>
    public required string ComputedReason { get; init; }
}

/// <summary><c>issue</c>.</summary>
/// <param name="Kind"><c>nature</c>: totale, partielle, refus, à trancher.</param>
/// <param name="Text"><c>texte</c>.</param>
/// <param name="Remaining"><c>reste_a_faire</c>.</param>
/// <param name="Within"><c>delai</c>.</param>
public sealed record OutcomeSheet(string Kind, string Text, IReadOnlyList<string> Remaining, string Within);

/// <summary><c>evaluations</c> item.</summary>
/// <param name="Label"><c>libelle</c> of the source.</param>
/// <param name="Holder"><c>titulaire</c>.</param>
/// <param name="Values"><c>valeurs</c>, one for each of <c>resultats</c>.</param>
public sealed record SourceLine(string Label, string Holder, IReadOnlyList<string> Values);

/// <summary><c>conditions</c> item.</summary>
/// <param name="Text"><c>texte</c>.</param>
/// <param name="Outcome"><c>resultat</c>: atteint, non atteint, à trancher, non connu.</param>
public sealed record TestSheet(string Text, string Outcome);

/// <summary><c>manques</c> item.</summary>
/// <param name="Holder"><c>de</c>.</param>
/// <param name="What"><c>quoi</c>.</param>
/// <param name="NeedsReview"><c>a_trancher</c>.</param>
/// <param name="Blocks"><c>retient</c>: the verdict waits for it.</param>
public sealed record LackSheet(string Holder, string What, bool NeedsReview, bool Blocks);

/// <summary><c>decisions</c> item.</summary>
public sealed record DecisionSheet
{
    /// <summary><c>objet</c>: what it is about, in words.</summary>
    public required string Subject { get; init; }

    /// <summary><c>avant</c>.</summary>
    public required string Before { get; init; }

    /// <summary><c>apres</c>.</summary>
    public required string After { get; init; }

    /// <summary><c>qui</c>.</summary>
    public required string Who { get; init; }

    /// <summary><c>pourquoi</c>.</summary>
    public required string Why { get; init; }

    /// <summary><c>date</c>.</summary>
    public required string When { get; init; }
}
