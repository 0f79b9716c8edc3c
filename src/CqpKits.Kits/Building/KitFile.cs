using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Kits.Building;

/// <summary>A document to be written for a session, a file in each format. <c>Issued.File</c> has no extension yet, and <c>Issued.Sha256</c> is empty.</summary>
internal sealed record KitFile(Candidate? Candidate, IssuedPiece Issued, Func<Checked<DocumentCopy>> Compose)
{
    /// <summary>The files of a kit for a candidate (null: blank): its pieces in order, a form per member once for each, then the booklets.</summary>
    public static IEnumerable<KitFile> Of(PreparedKit kit, Candidate? candidate, string session)
    {
        var pieces = kit.FilePieces.Where(p => p.IsFor(candidate?.Record.Chosen ?? [])).SelectMany(p => p is PreparedForm form
            ? KitCopy.Of(form, candidate, session).Select(Form)
            : [Document(kit, (PreparedDocument)p, candidate, session)]);
        return pieces.Concat(kit.Cover is null ? [] : Readers(kit, candidate, session).Select(r => Bound(kit, r)));
    }

    private static KitFile Form(KitCopy copy) => new(copy.Candidate, new IssuedPiece
    {
        File = copy.FileName,
        Code = copy.Issue.Code.ToString(),
        Form = copy.Form.Definition.Form,
        Role = copy.Form.Definition.Role,
        Candidate = copy.Candidate?.Key ?? "",
        Member = copy.Issue.Member,
        Holder = copy.Holder,
        Sha256 = "",
    }, copy.Fill);

    private static KitFile Document(PreparedKit kit, PreparedDocument document, Candidate? candidate, string session) => new(
        candidate,
        Printed(kit, new BookletReader(candidate, null, session), document.Name),
        () => document.Fill(Recipients.Of(candidate, null, session)));

    private static KitFile Bound(PreparedKit kit, BookletReader reader) =>
        new(reader.Candidate, Printed(kit, reader, Booklet.Name), () => Booklet.Compose(kit, reader));

    private static IssuedPiece Printed(PreparedKit kit, BookletReader reader, string name) => new()
    {
        File = KitPaths.Piece(reader.Candidate, kit.Declaration!.Role, name, reader.Member, kit.MembersOf(reader.Candidate)),
        Document = name,
        Role = kit.Declaration.Role,
        Candidate = reader.Candidate?.Key ?? "",
        Member = reader.Member is null ? "" : Slug.Of(reader.Member),
        Holder = reader.Member is null ? "" : KitPaths.NameOf(reader.Member),
        Sha256 = "",
    };

    /// <summary>The readers of booklets: each member when the kit is made for each, else one.</summary>
    private static IEnumerable<BookletReader> Readers(PreparedKit kit, Candidate? candidate, string session) =>
        kit.MembersOf(candidate) is { Count: > 0 } members
            ? members.Select(m => new BookletReader(candidate, m, session))
            : [new BookletReader(candidate, null, session)];
}
