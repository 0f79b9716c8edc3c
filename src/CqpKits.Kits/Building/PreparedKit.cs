using CqpKits.Authoring;
using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Kits.Building;

/// <summary>What one role receives, ready to be made: its pieces in the order of the kit, and the cover of its booklet.</summary>
internal sealed record PreparedKit(PieceSource Source, IReadOnlyList<PreparedPiece> Pieces, Template? Cover)
{
    /// <summary>The kit as declared; null where the référentiel declares none, and each role receives its forms.</summary>
    public KitDeclaration? Declaration => Source.Kit;

    /// <summary>Whether a candidate of this route receives it; nobody's blank forms are everybody's.</summary>
    public bool IsFor(Candidate? candidate) =>
        candidate?.Route is not { } route || Declaration is not { Routes: { Count: > 0 } routes } || routes.Contains(route);

    /// <summary>The people of whom each receives it: those who evaluate as the assessor of its forms.</summary>
    public IReadOnlyList<string> MembersOf(Candidate? candidate) =>
        candidate is not null && Declaration?.Copies == CopyRule.PerMember
            && Source.Certification.Forms.FirstOrDefault(f => f.Role == Declaration.Role) is { } form
            ? candidate.EvaluatorsOf(form.Assessor)
            : [];

    /// <summary>Whether it is made once for all candidates.</summary>
    public bool IsReference { get; init; }

    /// <summary>Whether only the booklet is written.</summary>
    public bool BookletAlone { get; init; }

    /// <summary>Headings to which the pieces of its booklet may refer by page; empty where it has none.</summary>
    public IReadOnlySet<string> Anchors { get; private init; } = new HashSet<string>();

    /// <summary>The pieces written as files of their own. A form of another role is issued by that role's kit, and only bound into this one's booklet.</summary>
    public IEnumerable<PreparedPiece> FilePieces => BookletAlone ? [] : Pieces.Where(p => p is not PreparedForm form || Declaration is null || form.Declaration.Role == Declaration.Role);

    /// <summary>The forms that this kit issues.</summary>
    public IEnumerable<PreparedForm> IssuedForms => FilePieces.OfType<PreparedForm>();

    /// <summary>Prepares what was chosen; all faults at once.</summary>
    public static Checked<PreparedKit> Prepare(IWorkspace workspace, Certification certification, KitChoice choice)
    {
        var source = new PieceSource(workspace, certification, choice.Kit);
        var pieces = choice.Codes.Select(code => Piece(source, code)).ToList();
        var cover = choice.WithBooklet && source.Kit is { BookletCover: { } file } kit ? source.Template(file, kit.Position) : new Checked<Template>(null, []);
        var faults = pieces.SelectMany(p => p.Diagnostics).Concat(cover.Diagnostics).Distinct().ToList();
        if (faults.Any(f => f.Severity == Severity.Error))
        {
            return Checked.Failed<PreparedKit>(faults);
        }

        var prepared = new PreparedKit(source, [.. pieces.SelectMany(p => p.Value!)], cover.Value) { BookletAlone = choice.BookletAlone, IsReference = choice.IsReference };
        if (prepared.Cover is null)
        {
            return Checked.Of(prepared, faults);
        }

        prepared = prepared with { Anchors = prepared.Pieces.SelectMany(p => p.Anchors).ToHashSet() };
        var booklet = Booklet.Compose(prepared, new BookletReader(null, null, SessionNames.Blank));
        return Checked.Of(prepared, faults.Concat(booklet.Diagnostics).Distinct());
    }

    private static Checked<IReadOnlyList<PreparedPiece>> Piece(PieceSource source, string code)
    {
        if (source.Certification.Forms.FirstOrDefault(f => f.Code == code) is { } form)
        {
            var prepared = PreparedForm.Prepare(source, form);
            return new Checked<IReadOnlyList<PreparedPiece>>(prepared.Value is null ? [] : [prepared.Value], prepared.Diagnostics);
        }

        if (source.Certification.Documents.FirstOrDefault(d => d.Code == code) is not { } document)
        {
            // The référentiel's own checks have said that a kit names what nobody declares.
            return Checked.Of<IReadOnlyList<PreparedPiece>>([]);
        }

        var documents = PreparedDocument.Prepare(source, document);
        return new Checked<IReadOnlyList<PreparedPiece>>([.. documents.Value ?? []], documents.Diagnostics);
    }
}
