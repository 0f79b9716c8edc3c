using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Model;

/// <summary>YAML <c>formulaires</c> item: a form that is printed, filled and read back.</summary>
public sealed record FormDeclaration
{
    /// <summary><c>code</c>, e.g. <c>grille-observation</c>; also the name of its file, without extension.</summary>
    public required string Code { get; init; }

    /// <summary><c>titre</c>: the document's official name.</summary>
    public required string Title { get; init; }

    /// <summary><c>role</c>: role whose kit it belongs to, e.g. <c>jury</c>, <c>president</c>; a folder of the output.</summary>
    public required string Role { get; init; }

    /// <summary><c>evaluateur</c>: code of the source of its marks.</summary>
    public required string Assessor { get; init; }

    /// <summary><c>exemplaires</c>: one for each member, or one for each candidate.</summary>
    public required CopyRule Copies { get; init; }

    /// <summary><c>portee</c>: what its marks are.</summary>
    public required MarkScope Scope { get; init; }

    /// <summary><c>modele</c>: file name of its template; null for a form that is laid out from its fields.</summary>
    public string? Template { get; init; }

    /// <summary><c>modalite</c>: code of the examination method it serves, or null.</summary>
    public string? Method { get; init; }

    /// <summary><c>champs</c>, in declared order.</summary>
    public IReadOnlyList<FieldDeclaration> Fields { get; init; } = [];

    /// <summary><c>source</c>, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Position of the item in its file.</summary>
    public required SourcePosition Position { get; init; }
}

/// <summary>YAML <c>exemplaires</c>.</summary>
public enum CopyRule
{
    /// <summary><c>un_par_membre</c>: one for each person who evaluates: each member of the jury, each VAE evaluator.</summary>
    PerMember,

    /// <summary><c>un_par_candidat</c>: one for the candidate, held by the president of the jury or by the one person who evaluates.</summary>
    PerCandidate,
}

/// <summary>YAML <c>portee</c>.</summary>
public enum MarkScope
{
    /// <summary><c>individuelle</c>: the marks of one person.</summary>
    Individual,

    /// <summary><c>consensus</c>: values a jury agreed on.</summary>
    Consensus,

    /// <summary><c>report</c>: values that one person copies from an individual form or from results; they are compared with those and never counted.</summary>
    Report,
}

/// <summary>YAML <c>champs</c> item: one field, or with <c>pour_chaque</c> one field for each item of a collection (its id is then <c>code.id</c>).</summary>
public sealed record FieldDeclaration
{
    /// <summary><c>id</c>.</summary>
    public required string Id { get; init; }

    /// <summary><c>nature</c>: what is entered.</summary>
    public required FieldNature Nature { get; init; }

    /// <summary><c>libelle</c>: what to enter; title of the control in Word and name of the field in messages.</summary>
    public required string Label { get; init; }

    /// <summary><c>invite</c>: placeholder shown in the empty field, without digits or <c>%</c>; null for the default of the nature.</summary>
    public string? Placeholder { get; init; }

    /// <summary><c>pour_chaque</c>: collection over which the field repeats, or null.</summary>
    public FieldCollection? ForEach { get; init; }

    /// <summary><c>dans</c>: only the items of this bloc or competency, by its code; null for all.</summary>
    public string? Within { get; init; }

    /// <summary><c>parmi</c>: only these items, by their codes; empty for all.</summary>
    public IReadOnlyList<string> Among { get; init; } = [];

    /// <summary><c>echelle</c>: code of a scale; required for a mark and for a choice.</summary>
    public string? Scale { get; init; }

    /// <summary>
    /// <c>compte_pour</c>: what the mark counts for: a code, or one of <see cref="OwnNodes"/> for what the repeated item belongs to or is. Required for a
    /// mark; null for a choice that does not count.
    /// </summary>
    public string? CountsFor { get; init; }

    /// <summary><c>passe</c>: code of a pass of the form's assessor, or null.</summary>
    public string? Pass { get; init; }

    /// <summary>
    /// <c>reprend</c>, in a form of <c>portee: report</c>: the computed value that is copied here: code of an assessor for theirs, or <c>resultat</c>.
    /// Null for the mean of the person's own marks.
    /// </summary>
    public string? Repeats { get; init; }

    /// <summary>
    /// <c>commentaire</c>: for a field of nature <c>sans_objet</c>, id of the field that says why the criterion does not apply; otherwise null.
    /// </summary>
    public string? Comment { get; init; }

    /// <summary><c>prerempli</c>: what the build writes into the field when it is known, or null.</summary>
    public Prefill? Prefill { get; init; }

    /// <summary><c>facultatif</c>: true when the field may be left empty.</summary>
    public bool Optional { get; init; }

    /// <summary>Position of the item in its file.</summary>
    public required SourcePosition Position { get; init; }
}

/// <summary>YAML <c>nature</c>.</summary>
public enum FieldNature
{
    /// <summary><c>texte</c>: a short text, one line.</summary>
    Text,

    /// <summary><c>notes</c>: free text of several lines.</summary>
    Notes,

    /// <summary><c>note_chiffree</c>: a mark on a scale.</summary>
    Mark,

    /// <summary><c>date</c>.</summary>
    Date,

    /// <summary><c>signature</c>: a box to sign by hand; it has no value.</summary>
    Signature,

    /// <summary><c>choix</c>: one of the named values of a scale, with a box for each.</summary>
    Choice,

    /// <summary><c>case</c>: one box, ticked or not.</summary>
    Tick,

    /// <summary><c>sans_objet</c>: the code of a criterion that does not apply; the field named by <c>commentaire</c> says why.</summary>
    NotApplicable,
}

/// <summary>YAML <c>pour_chaque</c>.</summary>
public enum FieldCollection
{
    /// <summary><c>observations</c>.</summary>
    Observations,

    /// <summary><c>domaines</c>.</summary>
    Domains,

    /// <summary><c>savoir_faire</c>: of all domains.</summary>
    KnowHow,

    /// <summary><c>connaissances</c>: of all domains.</summary>
    Knowledge,

    /// <summary><c>blocs</c>.</summary>
    SkillsBlocks,

    /// <summary><c>unites</c>.</summary>
    Units,

    /// <summary><c>competences</c>: the items of the section <c>competences</c>.</summary>
    Competencies,

    /// <summary><c>criteres</c>: the criteria of all items of <c>competences</c>.</summary>
    Criteria,

    /// <summary><c>epreuves</c>.</summary>
    Examinations,
}

/// <summary>YAML <c>prerempli</c>.</summary>
public enum Prefill
{
    /// <summary><c>date</c>: day of the examination.</summary>
    Date,

    /// <summary><c>membre</c>: name and function of the member; on a form for the candidate, of all who evaluate as the form's assessor.</summary>
    Member,

    /// <summary><c>candidat</c>: name and first name.</summary>
    Candidate,

    /// <summary><c>nom</c>: the candidate's name.</summary>
    LastName,

    /// <summary><c>prenom</c>: the candidate's first name.</summary>
    FirstName,

    /// <summary><c>entreprise</c>: the candidate's company.</summary>
    Company,
}
