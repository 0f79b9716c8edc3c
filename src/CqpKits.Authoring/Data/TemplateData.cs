using CqpKits.Authoring.Results;
using CqpKits.Forms.Definition;
using CqpKits.Referentials.Model;

namespace CqpKits.Authoring.Data;

/// <summary>What a template may name.</summary>
public sealed record TemplateData
{
    /// <summary>The certification: <c>certification</c>, <c>domaines</c>, <c>missions</c>, <c>observations</c>…, under their YAML keys.</summary>
    public required Certification Certification { get; init; }

    /// <summary>The form: <c>formulaire</c>; its fields can be placed. Null for a document that is no form.</summary>
    public FormDeclaration? Form { get; init; }

    /// <summary>Fields of the form, each to be placed exactly once.</summary>
    public IReadOnlyList<FormField> Fields { get; init; } = [];

    /// <summary>What is written into fields beforehand, by field id; a date as <c>yyyy-MM-dd</c>.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>The document that is no form: <c>document</c> (code, titre). Null for a form.</summary>
    public DocumentDeclaration? Document { get; init; }

    /// <summary>The item of a document made once for each role play: <c>jeu</c>. Null elsewhere.</summary>
    public RolePlay? RolePlay { get; init; }

    /// <summary>The kit it is made for: <c>kit</c> (role, intitule, destinataire, and its <c>documents</c>: code, titre). Null outside kits.</summary>
    public KitDeclaration? Kit { get; init; }

    /// <summary>Results: <c>session</c>, <c>candidat</c>, <c>element</c>. Null for what is not made of results.</summary>
    public DocumentResults? Results { get; init; }

    /// <summary>Anchors of the documents it will be bound with, to which a <c>:renvoi</c> may lead; empty for a document that stands alone.</summary>
    public IReadOnlySet<string> OtherAnchors { get; init; } = new HashSet<string>();

    /// <summary>For whom it is printed: <c>impression</c>, whose texts (candidat, membre, date, entreprise, session) are empty where not known.</summary>
    public Recipient Recipient { get; init; } = new();
}

/// <summary>For whom a document is printed; empty texts where not known.</summary>
public sealed record Recipient
{
    /// <summary><c>impression.candidat</c>.</summary>
    public string Candidate { get; init; } = "";

    /// <summary><c>impression.membre</c>: name and function.</summary>
    public string Member { get; init; } = "";

    /// <summary><c>impression.date</c>, as printed.</summary>
    public string Date { get; init; } = "";

    /// <summary><c>impression.entreprise</c>.</summary>
    public string Company { get; init; } = "";

    /// <summary><c>impression.session</c>.</summary>
    public string Session { get; init; } = "";

    /// <summary>Extra time (tiers-temps): <c>epreuve.duree</c> is printed with a third more, and says so.</summary>
    public bool ExtraTime { get; init; }
}
