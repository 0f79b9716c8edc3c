namespace CqpKits.Authoring.Results;

/// <summary><c>resultats</c> item, and <c>element</c>: the result of a domaine, a bloc, an épreuve…</summary>
public sealed record ItemSheet
{
    /// <summary><c>code</c>, <c>libelle</c>, <c>nature</c>.</summary>
    public required ItemHead Head { get; init; }

    /// <summary><c>statut</c>.</summary>
    public required string Status { get; init; }

    /// <summary><c>est_valide</c>.</summary>
    public required bool IsValidated { get; init; }

    /// <summary><c>valeur</c>.</summary>
    public required string Value { get; init; }

    /// <summary><c>motif</c>.</summary>
    public required string Reason { get; init; }

    /// <summary><c>acquis_depuis</c>; empty when it was not validated earlier.</summary>
    public required string KeptSince { get; init; }

    /// <summary><c>acquis_jusqu_au</c>; empty for no limit.</summary>
    public required string KeptUntil { get; init; }

    /// <summary><c>statut_calcule</c>; empty when nothing was decided by a person.</summary>
    public required string ComputedStatus { get; init; }

    /// <summary><c>valeur_calculee</c>; empty when nothing was decided by a person.</summary>
    public required string ComputedValue { get; init; }

    /// <summary><c>evaluateurs</c>.</summary>
    public required IReadOnlyList<SourceSheet> Sources { get; init; }

    /// <summary><c>membres</c>: each person's own mean.</summary>
    public required IReadOnlyList<PersonSheet> Members { get; init; }

    /// <summary><c>conditions</c>.</summary>
    public required IReadOnlyList<TestSheet> Tests { get; init; }

    /// <summary><c>remarques</c>.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary><c>elements</c>: results of the finer level.</summary>
    public required IReadOnlyList<ItemSheet> Children { get; init; }
}

/// <summary><c>evaluateurs</c> item.</summary>
/// <param name="Label"><c>libelle</c>.</param>
/// <param name="Holder"><c>titulaire</c>.</param>
/// <param name="Value"><c>valeur</c>; empty when it is not known.</param>
/// <param name="Weight"><c>poids</c>.</param>
/// <param name="IsDecided"><c>est_decidee</c>: a person entered it anew.</param>
public sealed record SourceSheet(string Label, string Holder, string Value, string Weight, bool IsDecided)
{
    /// <summary><c>coefficient</c>.</summary>
    public string Coefficient { get; init; } = "";
}

/// <summary><c>membres</c> item.</summary>
/// <param name="Name"><c>titulaire</c>.</param>
/// <param name="Value"><c>moyenne</c>; empty while a mark is missing.</param>
public sealed record PersonSheet(string Name, string Value);
