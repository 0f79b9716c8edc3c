using CqpKits.Authoring;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Kits.Building;

/// <summary>A kit with its prepared pieces, in order, and the template of its booklet's cover.</summary>
internal sealed record PreparedKit(PieceSource Source, IReadOnlyList<PreparedPiece> Pieces, Template? Cover)
{
    /// <summary>The kit as declared; null when the référentiel declares none and each role receives its forms.</summary>
    public KitDeclaration? Declaration => Source.Kit;

    /// <summary>True when the candidate receives it, by route; always true without a candidate or route.</summary>
    public bool IsFor(Candidate? candidate) =>
        candidate?.Route is not { } route || Declaration is not { Routes: { Count: > 0 } routes } || routes.Contains(route);

    /// <summary>The members who each receive the kit: the evaluators of its forms, when the kit is per member.</summary>
    public IReadOnlyList<string> MembersOf(Candidate? candidate) =>
        candidate is not null && Declaration?.Copies == CopyRule.PerMember
            && Source.Certification.Forms.FirstOrDefault(f => f.Role == Declaration.Role) is { } form
            ? candidate.EvaluatorsOf(form.Assessor)
            : [];

    /// <summary>The persons a booklet of the kit is for, by name and function: its member, else all who evaluate with its forms; empty when they are not known.</summary>
    public IReadOnlyList<string> HoldersFor(BookletReader reader) => reader.Member is { } member ? [member]
        : reader.Candidate is { } candidate && Declaration is { } kit && Source.Certification.Forms.FirstOrDefault(f => f.Role == kit.Role) is { } form ? candidate.EvaluatorsOf(form.Assessor)
        : [];

    /// <summary>True when it is made once for all candidates.</summary>
    public bool IsReference { get; init; }

    /// <summary>True when only the booklet is written.</summary>
    public bool BookletAlone { get; init; }

    /// <summary>Its booklets, by the shapes that they bind.</summary>
    public Bindings Bindings { get; } = new();

    /// <summary>Anchors of all its pieces, to which the pieces of its booklet may refer; empty without a booklet.</summary>
    public IReadOnlySet<string> Anchors { get; private init; } = new HashSet<string>();

    /// <summary>The pieces written as files. A form of another role is issued by the kit of that role and is only part of this kit's booklet.</summary>
    public IEnumerable<PreparedPiece> FilePieces => BookletAlone ? [] : Pieces.Where(p => p is not PreparedForm form || Declaration is null || form.Declaration.Role == Declaration.Role);

    /// <summary>The forms that this kit issues.</summary>
    public IEnumerable<PreparedForm> IssuedForms => FilePieces.OfType<PreparedForm>();

    /// <summary>Prepares the pieces of a choice and reports all their faults.</summary>
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

    /// <summary>Its pieces and its booklet as nobody in particular receives them.</summary>
    public IEnumerable<DocumentCopy> Blank() =>
        Pieces.SelectMany(p => p.Blank()).Concat(Cover is null ? [] : [Booklet.Compose(this, new BookletReader(null, null, SessionNames.Blank))]).Select(c => c.Value).OfType<DocumentCopy>();

    private static Checked<IReadOnlyList<PreparedPiece>> Piece(PieceSource source, string code)
    {
        if (source.Certification.Forms.FirstOrDefault(f => f.Code == code) is { } form)
        {
            var prepared = PreparedForm.Prepare(source, form);
            return new Checked<IReadOnlyList<PreparedPiece>>(prepared.Value is null ? [] : [prepared.Value], prepared.Diagnostics);
        }

        if (source.Certification.Documents.FirstOrDefault(d => d.Code == code) is not { } document)
        {
            // The checks of the référentiel have reported the unknown code.
            return Checked.Of<IReadOnlyList<PreparedPiece>>([]);
        }

        var documents = PreparedDocument.Prepare(source, document);
        return new Checked<IReadOnlyList<PreparedPiece>>([.. documents.Value ?? []], documents.Diagnostics);
    }
}
