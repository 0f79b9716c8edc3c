using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Documents.Values;
using CqpKits.Forms.Identity;

namespace CqpKits.Kits.Building;

/// <summary>The shape of a booklet: that of its cover and those of its pieces, with the places of their values numbered through, then those of its feet.</summary>
internal sealed class BoundShape
{
    private readonly IReadOnlyList<Document> shapes;
    private readonly IReadOnlyList<IReadOnlyList<int>> sections;
    private readonly Document bound;

    /// <param name="copies">Copies of the cover, then of the pieces in order.</param>
    public BoundShape(IReadOnlyList<DocumentCopy> copies)
    {
        shapes = [.. copies.Select(c => c.Shape)];
        sections = [.. Sections(shapes)];
        int[] starts = [.. copies.Select((_, i) => copies.Take(i).Sum(c => c.Values.Count))];
        bound = Bind(starts, copies.Sum(c => c.Values.Count), Feet(copies));
    }

    /// <summary>Whether it binds copies of these shapes, the first <paramref name="skip"/> of its own left aside.</summary>
    public bool Binds(IReadOnlyList<DocumentCopy> copies, int skip) =>
        copies.Count == shapes.Count - skip && copies.Select((c, i) => ReferenceEquals(c.Shape, shapes[i + skip])).All(same => same);

    /// <summary>The booklet of copies of these shapes.</summary>
    public DocumentCopy Fill(IReadOnlyList<DocumentCopy> copies) => new(bound, [.. copies.SelectMany(c => c.Values), .. Feet(copies)], null);

    /// <summary>What stands at the foot of each section: the codes of the forms that it prints.</summary>
    private string[] Feet(IReadOnlyList<DocumentCopy> copies) => [.. sections.Select(s => PrintedCopy.Of([.. s.Select(i => copies[i].Issue?.Code).OfType<FormCode>()]))];

    /// <summary>Indices of the pieces whose pages have one set-up and one foot: each, with those that go on below it. The first section is the cover's.</summary>
    private static IEnumerable<IReadOnlyList<int>> Sections(IReadOnlyList<Document> shapes)
    {
        var section = new List<int> { 0 };
        for (var i = 1; i < shapes.Count; i++)
        {
            if (shapes[i].InBooklet != BookletPlace.FollowsOn || shapes[i].Page != shapes[section[0]].Page)
            {
                yield return section;
                section = [];
            }

            section.Add(i);
        }

        yield return section;
    }

    private Document Bind(int[] starts, int feetFrom, string[] feet)
    {
        var cover = shapes[0];
        return cover with { Blocks = [.. cover.Blocks, .. sections.SelectMany((s, n) => Bound(s, n, starts, feet[n].Length > 0 ? ValueToken.Of(feetFrom + n) : ""))] };
    }

    private IEnumerable<Block> Bound(IReadOnlyList<int> section, int number, int[] starts, string foot)
    {
        var lead = shapes[section[0]];
        var first = starts[section[0]];
        IEnumerable<Block> opening = number == 0 ? [] :
        [
            new SectionBreak(lead.Page, ValueToken.Shifted(lead.HeaderLeft, first), ValueToken.Shifted(lead.HeaderRight, first))
            {
                FooterLeft = foot,
                StartsSheet = lead.InBooklet != BookletPlace.FollowsOn,
            },
            .. PrintCopy.Of(lead, followsOn: false, foot, first),
        ];
        return [.. opening, .. section.Skip(1).SelectMany(i => PrintCopy.Of(shapes[i], followsOn: true, foot, starts[i]))];
    }
}
