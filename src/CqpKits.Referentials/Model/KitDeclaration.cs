using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Model;

/// <summary>YAML <c>documents</c> item: a document that is printed and not filled.</summary>
public sealed record DocumentDeclaration
{
    /// <summary><c>code</c>, e.g. <c>guide-jury</c>; also the name of its file, without extension. It differs from the codes of forms.</summary>
    public required string Code { get; init; }

    /// <summary><c>titre</c>: the document's official name.</summary>
    public required string Title { get; init; }

    /// <summary><c>modele</c>: file name of its template.</summary>
    public required string Template { get; init; }

    /// <summary><c>pour_chaque</c>: one document for each item (<c>jeux_de_role</c>; its file is <c>code-numero</c>), or null.</summary>
    public DocumentCollection? ForEach { get; init; }

    /// <summary><c>modalite</c>: code of the examination method it is about, or null; templates have it as « modalite ».</summary>
    public string? Method { get; init; }

    /// <summary><c>source</c>, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Position of the item in its file.</summary>
    public required SourcePosition Position { get; init; }
}

/// <summary>YAML <c>pour_chaque</c> of a document.</summary>
public enum DocumentCollection
{
    /// <summary><c>jeux_de_role</c>.</summary>
    RolePlays,
}

/// <summary>YAML <c>kits</c> item: what one role receives.</summary>
public sealed record KitDeclaration
{
    /// <summary><c>role</c>: the role of its forms, and a folder of the output.</summary>
    public required string Role { get; init; }

    /// <summary><c>intitule</c>: printed on the cover.</summary>
    public required string Title { get; init; }

    /// <summary><c>destinataire</c>: who receives it, in words: « chaque membre du jury, ou le professionnel ».</summary>
    public required string Recipient { get; init; }

    /// <summary><c>exemplaires</c>: one for each member, or one for each candidate.</summary>
    public required CopyRule Copies { get; init; }

    /// <summary><c>voies</c>: codes of the routes whose candidates receive it; empty for all.</summary>
    public IReadOnlyList<string> Routes { get; init; } = [];

    /// <summary><c>documents</c>: codes of forms and documents, in the order of the kit.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary><c>livret</c>: file name of the template of the cover, for a booklet of the whole kit to print and bind; null for no booklet.</summary>
    public string? BookletCover { get; init; }

    /// <summary>Position of the item in its file.</summary>
    public required SourcePosition Position { get; init; }
}
