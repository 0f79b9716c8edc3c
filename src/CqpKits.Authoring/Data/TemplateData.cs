using CqpKits.Authoring.Results;
using CqpKits.Forms.Definition;
using CqpKits.Referentials.Model;

namespace CqpKits.Authoring.Data;

/// <summary>The data of one composition of a template.</summary>
public sealed record TemplateData
{
    /// <summary>The certification: <c>certification</c>, <c>domaines</c>, <c>missions</c>, <c>observations</c>…, under their YAML keys.</summary>
    public required Certification Certification { get; init; }

    /// <summary>The form: <c>formulaire</c>; its fields can be placed. Null for a document that is not a form.</summary>
    public FormDeclaration? Form { get; init; }

    /// <summary>Fields of the form, each to be placed exactly once.</summary>
    public IReadOnlyList<FormField> Fields { get; init; } = [];

    /// <summary>Prefilled values, by field id; a date as <c>yyyy-MM-dd</c>.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>The document: <c>document</c> (code, titre). Null for a form.</summary>
    public DocumentDeclaration? Document { get; init; }

    /// <summary>The role play, in a document made once for each: <c>jeu</c>. Null otherwise.</summary>
    public RolePlay? RolePlay { get; init; }

    /// <summary>The kit of the document: <c>kit</c> (role, intitule, destinataire, and its <c>documents</c>: code, titre). Null outside kits.</summary>
    public KitDeclaration? Kit { get; init; }

    /// <summary>The rule sets of the certification in words: <c>regles</c>.</summary>
    public IReadOnlyList<StatedRule> Rules { get; init; } = [];

    /// <summary>Results: <c>session</c>, <c>candidat</c>, <c>element</c>. Null for a document without results.</summary>
    public DocumentResults? Results { get; init; }

    /// <summary>Anchors of the other documents of the same booklet, to which a <c>:renvoi</c> may refer; empty outside booklets.</summary>
    public IReadOnlySet<string> OtherAnchors { get; init; } = new HashSet<string>();

    /// <summary>The persons it is printed for: <c>impression</c>, whose texts (candidat, membre, date, entreprise, session) are empty when not known.</summary>
    public Recipient Recipient { get; init; } = new();
}

/// <summary>The persons and session a document is printed for; a text is empty when not known.</summary>
public sealed record Recipient
{
    /// <summary><c>impression.candidat</c>.</summary>
    public string Candidate { get; init; } = "";

    /// <summary><c>impression.membre</c>: name and function.</summary>
    public string Member { get; init; } = "";

    /// <summary><c>impression.membres</c>: on the cover of a booklet, name and function of each person it is for; empty elsewhere and when not known.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary><c>impression.date</c>, as it is printed.</summary>
    public string Date { get; init; } = "";

    /// <summary><c>impression.entreprise</c>.</summary>
    public string Company { get; init; } = "";

    /// <summary><c>impression.session</c>.</summary>
    public string Session { get; init; } = "";

    /// <summary>Extra time (tiers-temps): <c>epreuve.duree</c> is a third longer, with « (tiers-temps compris) ».</summary>
    public bool ExtraTime { get; init; }
}
