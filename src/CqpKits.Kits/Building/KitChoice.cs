using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;

namespace CqpKits.Kits.Building;

/// <summary>The pieces of a kit that a request selects.</summary>
/// <param name="Kit">The kit; null when the référentiel declares none.</param>
/// <param name="Codes">Codes of forms and documents, in the order of the kit.</param>
/// <param name="WithBooklet">True when its booklet is made.</param>
internal sealed record KitChoice(KitDeclaration? Kit, IReadOnlyList<string> Codes, bool WithBooklet)
{
    /// <summary>Role, and name of the folder, for documents that no kit names.</summary>
    public const string ReferenceRole = "documents";

    /// <summary>True for the documents that no kit names, which are made once for all candidates.</summary>
    public bool IsReference { get; private init; }

    /// <summary>True when only the booklet is written; it is still composed of all pieces.</summary>
    public bool BookletAlone { get; private init; }

    /// <summary>The kits that the request selects; unknown names are reported. There is always a value.</summary>
    public static Checked<IReadOnlyList<KitChoice>> Choose(Certification certification, BuildRequest request)
    {
        var diagnostics = new List<Diagnostic>();
        if (certification.Forms.Count == 0 && certification.Kits.Count == 0)
        {
            diagnostics.Add(KitMessages.NoForm(certification.Identity.Code));
        }

        IReadOnlyList<KitChoice> all = request.All || request.Document is not null ? [.. All(certification), .. Reference(certification)] : All(certification);
        var kits = all.Where(k => request.Kit is null || k.RoleOf(certification) == request.Kit).ToList();
        if (request.Kit is { } role && kits.Count == 0)
        {
            diagnostics.Add(KitMessages.UnknownKit(role, all.Select(k => k.RoleOf(certification))));
            kits = [.. all];
        }

        var chosen = kits.Select(k => k.Only(request.Document)).Where(k => k.Codes.Count > 0).ToList();
        if (request.Document is { } document && chosen.Count == 0)
        {
            diagnostics.Add(KitMessages.UnknownDocument(document, kits.SelectMany(k => k.Names)));
        }

        return Checked.Of<IReadOnlyList<KitChoice>>(chosen, diagnostics);
    }

    /// <summary>All kits as declared; when there are none, a kit of the forms of each role.</summary>
    public static IReadOnlyList<KitChoice> All(Certification certification) => certification.Kits.Count > 0
        ? [.. certification.Kits.Select(k => new KitChoice(k, k.Documents, k.BookletCover is not null))]
        : [.. certification.Forms.GroupBy(f => f.Role).Select(g => new KitChoice(null, [.. g.Select(f => f.Code)], WithBooklet: false))];

    /// <summary>A kit of the documents that no kit names; nothing when there are none.</summary>
    private static IEnumerable<KitChoice> Reference(Certification certification)
    {
        var named = certification.Kits.SelectMany(k => k.Documents).ToHashSet();
        IReadOnlyList<string> codes = [.. certification.Documents.Select(d => d.Code).Where(c => !named.Contains(c))];
        return codes.Count == 0 ? [] : [new KitChoice(ReferenceKit(certification, codes), codes, WithBooklet: false) { IsReference = true }];
    }

    private static KitDeclaration ReferenceKit(Certification certification, IReadOnlyList<string> codes) => new()
    {
        Role = ReferenceRole,
        Title = "Documents de référence",
        Recipient = "la branche, les organismes et les candidats",
        Copies = CopyRule.PerCandidate,
        Documents = codes,
        Position = certification.Identity.Position,
    };

    /// <summary>The names by which a request can select its pieces.</summary>
    public IEnumerable<string> Names => WithBooklet ? Codes.Append(Booklet.Name) : Codes;

    private string RoleOf(Certification certification) => Kit?.Role ?? certification.Forms.First(f => f.Code == Codes[0]).Role;

    /// <summary>The choice reduced to one document; for the booklet all pieces are kept, because it is composed of them.</summary>
    private KitChoice Only(string? document) =>
        document is null ? this
        : document == Booklet.Name && WithBooklet ? this with { BookletAlone = true }
        : this with { Codes = [.. Codes.Where(c => c == document)], WithBooklet = false };
}
