using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Model;

/// <summary>YAML <c>certification</c>.</summary>
public sealed record CertificationIdentity
{
    /// <summary><c>code</c>: also the name of the certification's folder, e.g. <c>agc</c>.</summary>
    public required string Code { get; init; }

    /// <summary><c>intitule</c>: the exact official title.</summary>
    public required string Title { get; init; }

    /// <summary><c>sigle</c>: short name, or null.</summary>
    public string? Acronym { get; init; }

    /// <summary><c>version</c> of the encoded référentiel: a text the branch chooses.</summary>
    public required string Version { get; init; }

    /// <summary><c>branche</c>.</summary>
    public string? Branch { get; init; }

    /// <summary><c>secteur</c>.</summary>
    public string? Sector { get; init; }

    /// <summary><c>certificateur</c>: body that awards the certification.</summary>
    public string? Certifier { get; init; }

    /// <summary><c>validation</c>: the mention printed on official documents.</summary>
    public string? Validation { get; init; }

    /// <summary><c>niveau</c> as the register of certifications words it, or null.</summary>
    public string? Level { get; init; }

    /// <summary><c>codes_nsf</c>: codes of the nomenclature of training specialities.</summary>
    public IReadOnlyList<string> NsfCodes { get; init; } = [];

    /// <summary><c>rncp</c>: reference in the national register (<c>RNCP12345</c>), or null.</summary>
    public string? Rncp { get; init; }

    /// <summary><c>date_enregistrement</c>: day of its registration, or null.</summary>
    public DateOnly? Registered { get; init; }

    /// <summary><c>date_echeance</c>: last day of its registration, or null.</summary>
    public DateOnly? RegisteredUntil { get; init; }

    /// <summary><c>contact</c>: whom a candidate asks, printed at the foot of the candidate's sheet; null for a line to fill.</summary>
    public string? Contact { get; init; }

    /// <summary><c>recours</c>: how a candidate contests a result, printed at the foot of the candidate's sheet; null for a line to fill.</summary>
    public string? Appeal { get; init; }

    /// <summary><c>noms_des_evaluateurs: candidat</c>: documents for the candidate name the persons who gave marks, with their own means; by default only those of the office do.</summary>
    public bool NamesAssessorsToCandidate { get; init; }

    /// <summary>Position of the item in its file.</summary>
    public required SourcePosition Position { get; init; }
}

/// <summary>YAML <c>sources</c> item: a document the référentiel was written from.</summary>
/// <param name="Code"><c>code</c>, used by <c>source:</c> keys elsewhere.</param>
/// <param name="Title"><c>titre</c>.</param>
/// <param name="Date"><c>date</c> as printed on it, or null when undated.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record SourceDocument(string Code, string Title, string? Date, SourcePosition Position);

/// <summary>YAML <c>errata</c> item: an error in a source document.</summary>
/// <param name="Read"><c>lu</c>: what is printed.</param>
/// <param name="Kept"><c>retenu</c>: the text the référentiel has instead.</param>
/// <param name="Source"><c>source</c>: code of a source document.</param>
/// <param name="Place"><c>lieu</c>: where in the source, in words (mission, page, line).</param>
/// <param name="Reason"><c>motif</c>, or null.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record Erratum(string Read, string Kept, string Source, string Place, string? Reason, SourcePosition Position);

/// <summary>YAML <c>lacunes</c> item: a point that a source omits or contradicts.</summary>
/// <param name="Subject"><c>objet</c>.</param>
/// <param name="Finding"><c>constat</c>.</param>
/// <param name="Decision"><c>decision</c>: what this référentiel does about it (our decision, not the branch's), or null when it is left open.</param>
/// <param name="Concerned"><c>concerne</c>: codes of competencies that the decision leaves out of every mission.</param>
/// <param name="Source"><c>source</c>, or null.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record Gap(string Subject, string Finding, string? Decision, IReadOnlyList<string> Concerned, string? Source, SourcePosition Position);

/// <summary>YAML <c>retires</c> item: a code that is no longer used and must not be used again.</summary>
/// <param name="Code"><c>code</c>.</param>
/// <param name="Label"><c>libelle</c> it had.</param>
/// <param name="Since"><c>depuis</c>: version that retired it, or null.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record RetiredCode(string Code, string Label, string? Since, SourcePosition Position);
