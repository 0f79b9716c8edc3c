using CqpKits.Treatments;

namespace CqpKits.Tests.Survival;

/// <summary>Hazards in their order.</summary>
internal sealed record Journey(params IReadOnlyList<Hazard> Hazards)
{
    /// <summary>Name in French.</summary>
    public string Name => string.Join(" + ", Hazards.Select(h => h.Name));

    /// <summary>What saves it at last, or null for nothing.</summary>
    public Saving? Saving => Hazards.OfType<Saving>().SingleOrDefault();

    /// <summary>The filled and treated file, before it is saved.</summary>
    public DocxFile Apply(DocxFile blank, Answering answering)
    {
        var fill = Hazards.OfType<Filling>().SingleOrDefault()?.Fill ?? ((file, textOf) => Filler.Fill(file, textOf));
        return Hazards.OfType<Treated>().Aggregate(fill(blank, answering.TextOf), (file, hazard) => hazard.Treatment.Apply(file));
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
