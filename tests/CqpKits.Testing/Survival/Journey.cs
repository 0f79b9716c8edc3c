using CqpKits.Treatments;

namespace CqpKits.Testing.Survival;

/// <summary>Hazards in their order.</summary>
internal sealed record Journey(params IReadOnlyList<Hazard> Hazards)
{
    private const decimal BoundOfTwo = 90;

    /// <summary>Name in French.</summary>
    public string Name => string.Join(" + ", Hazards.Select(h => h.Name));

    /// <summary>What saves it at last, or null for nothing.</summary>
    public Saving? Saving => Hazards.OfType<Saving>().SingleOrDefault();

    /// <summary>Least share read right of the answers that can be read, in percent: that of the only hazard, or of two at once.</summary>
    public decimal Bound => Hazards.Count switch { 0 => Hazard.Untouched.Bound, 1 => Hazards[0].Bound, _ => BoundOfTwo };

    /// <summary>The filled and treated file, before it is saved.</summary>
    public DocxFile Apply(DocxFile blank, Answering answering) => Follow(blank, answering).File;

    /// <summary>The filled and treated file, before it is saved, and the names of the anchors of what has become disputable on the way.</summary>
    public (DocxFile File, IReadOnlySet<string> Disputed) Follow(DocxFile blank, Answering answering)
    {
        var file = Hazards.OfType<Filling>().SingleOrDefault() is { } filling ? filling.Apply(blank, answering.TextOf) : Filler.Fill(blank, answering.TextOf);
        var disputed = new HashSet<string>();
        foreach (var treatment in Hazards.OfType<Treated>().Select(h => h.Treatment))
        {
            disputed.UnionWith(treatment.Disputes(file));
            file = treatment.Apply(file);
        }

        return (file, disputed);
    }

    /// <summary>The journeys through one hazard.</summary>
    public static IEnumerable<Journey> Single => Hazard.All.Select(h => new Journey(h));

    /// <summary>The journeys through two.</summary>
    public static IEnumerable<Journey> Double =>
        from first in Hazard.All
        from second in Hazard.All
        where Hazard.All.IndexOf(first) < Hazard.All.IndexOf(second) && second.Follows(first)
        select new Journey(first, second);
}

/// <summary>Positions in a list.</summary>
internal static class Positions
{
    public static int IndexOf<T>(this IReadOnlyList<T> list, T item) => list.Index().First(p => Equals(p.Item, item)).Index;
}
