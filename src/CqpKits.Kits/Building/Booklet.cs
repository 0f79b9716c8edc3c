using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Candidates;

namespace CqpKits.Kits.Building;

/// <summary>The candidate, member and session a booklet is made for; no candidate for a blank booklet.</summary>
internal sealed record BookletReader(Candidate? Candidate, string? Member, string Session);

/// <summary>
/// Composes the booklet of a kit, to print and bind: a cover, then every piece with its own page set-up and header. It has no controls, and its feet say
/// which copies it prints (<see cref="Forms.Identity.PrintedCopy"/>), so that it cannot be read back beside the forms.
/// </summary>
internal static class Booklet
{
    /// <summary>Name of its file, by which a request names it.</summary>
    public const string Name = "livret";

    /// <summary>The booklet, or the faults of its pieces and of their anchors. Booklets whose pieces have the same shapes share one.</summary>
    public static Checked<DocumentCopy> Compose(PreparedKit kit, BookletReader reader)
    {
        var source = kit.Source with { OtherAnchors = kit.Anchors };
        var pieces = kit.Pieces.Where(p => p.IsFor(reader.Candidate?.Record.Chosen ?? [])).SelectMany(p => Compose(p with { Source = source }, reader)).ToList();
        var cover = kit.Cover!.Fill(source.DataFor(Recipients.Of(reader.Candidate, reader.Member, reader.Session) with { Members = kit.HoldersFor(reader) }));
        var bound = pieces.Select(p => p.Value).OfType<DocumentCopy>().Where(c => c.Shape.InBooklet != BookletPlace.LeftOut).ToList();
        List<Diagnostic> faults = [.. pieces.SelectMany(p => p.Diagnostics), .. kit.Bindings.Faults(bound, kit.Declaration!), .. cover.Diagnostics];
        return cover.Value is { } first && faults.All(f => f.Severity != Severity.Error)
            ? Checked.Of(kit.Bindings.Bind([first, .. bound]), faults)
            : Checked.Failed<DocumentCopy>(faults);
    }

    private static IEnumerable<Checked<DocumentCopy>> Compose(PreparedPiece piece, BookletReader reader) => piece switch
    {
        PreparedDocument document => [document.Fill(Recipients.Of(reader.Candidate, reader.Member, reader.Session))],
        PreparedForm form => Copies(form, reader).Select(c => c.Fill()),
        _ => throw new NotSupportedException(piece.GetType().Name),
    };

    private static IEnumerable<KitCopy> Copies(PreparedForm form, BookletReader reader) =>
        reader.Member is not null && form.Declaration.Copies == CopyRule.PerMember
            ? [new KitCopy(form, reader.Candidate, reader.Member, reader.Session)]
            : KitCopy.Of(form, reader.Candidate, reader.Session);
}
