using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Forms.Identity;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Candidates;

namespace CqpKits.Kits.Building;

/// <summary>The candidate, member and session a booklet is made for; no candidate for a blank booklet.</summary>
internal sealed record BookletReader(Candidate? Candidate, string? Member, string Session);

/// <summary>
/// Composes the booklet of a kit, to print and bind: a cover, then every piece with its own page set-up and header. It has no controls, and its feet say
/// which copies it prints (<see cref="PrintedCopy"/>), so that it cannot be read back beside the forms.
/// </summary>
internal static class Booklet
{
    /// <summary>Name of its file, by which a request names it.</summary>
    public const string Name = "livret";

    /// <summary>The booklet, or the faults of its pieces and of their anchors.</summary>
    public static Checked<Document> Compose(PreparedKit kit, BookletReader reader)
    {
        var bound = kit.Source with { OtherAnchors = kit.Anchors };
        var pieces = kit.Pieces.Where(p => p.IsFor(reader.Candidate?.Record.Chosen ?? [])).SelectMany(p => Compose(p with { Source = bound }, reader)).ToList();
        var faults = pieces.SelectMany(p => p.Diagnostics).ToList();
        var documents = pieces.Select(p => p.Value).OfType<Document>().Where(d => d.InBooklet != BookletPlace.LeftOut).ToList();
        faults.AddRange(documents.SelectMany(DocumentAnchors.Of).GroupBy(a => a).Where(g => g.Count() > 1).Select(g => KitMessages.RepeatedAnchor(kit.Declaration!, g.Key)));

        var cover = kit.Cover!.Compose(bound.DataFor(Recipients.Of(reader.Candidate, reader.Member, reader.Session) with { Members = kit.HoldersFor(reader) }));
        faults.AddRange(cover.Diagnostics);
        return cover.Value is { } first && faults.All(f => f.Severity != Severity.Error)
            ? Checked.Of(Bind(first, documents), faults)
            : Checked.Failed<Document>(faults);
    }

    private static Document Bind(Document cover, IReadOnlyList<Document> pieces) => cover with
    {
        Issue = null,
        Blocks = [.. cover.Blocks, .. Sections(cover, pieces).SelectMany(Bound)],
    };

    /// <summary>The pieces whose pages have one set-up and one foot: each, with those that go on below it. The first section is the cover's.</summary>
    private static IEnumerable<IReadOnlyList<Document>> Sections(Document cover, IReadOnlyList<Document> pieces)
    {
        var section = new List<Document> { cover };
        foreach (var piece in pieces)
        {
            if (piece.InBooklet != BookletPlace.FollowsOn || piece.Page != section[0].Page)
            {
                yield return section;
                section = [];
            }

            section.Add(piece);
        }

        yield return section;
    }

    private static IEnumerable<Block> Bound(IReadOnlyList<Document> section, int number)
    {
        var foot = PrintedCopy.Of([.. section.Select(d => d.Issue?.Code).OfType<FormCode>()]);
        var lead = section[0];
        IEnumerable<Block> first = number == 0 ? [] : [new SectionBreak(lead.Page, lead.HeaderLeft, lead.HeaderRight) { FooterLeft = foot }, .. PrintCopy.Of(lead, followsOn: false, foot)];
        return [.. first, .. section.Skip(1).SelectMany(p => PrintCopy.Of(p, followsOn: true, foot))];
    }

    private static IEnumerable<Checked<Document>> Compose(PreparedPiece piece, BookletReader reader) => piece switch
    {
        PreparedDocument document => [document.Compose(Recipients.Of(reader.Candidate, reader.Member, reader.Session))],
        PreparedForm form => Copies(form, reader).Select(c => c.Fill().Map(copy => copy.Settled())),
        _ => throw new NotSupportedException(piece.GetType().Name),
    };

    private static IEnumerable<KitCopy> Copies(PreparedForm form, BookletReader reader) =>
        reader.Member is not null && form.Declaration.Copies == CopyRule.PerMember
            ? [new KitCopy(form, reader.Candidate, reader.Member, reader.Session)]
            : KitCopy.Of(form, reader.Candidate, reader.Session);
}
