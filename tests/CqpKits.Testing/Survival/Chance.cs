namespace CqpKits.Testing.Survival;

/// <summary>Chance that is the same for a number on every machine and runtime (SplitMix64).</summary>
internal sealed class Chance(int number)
{
    private ulong state = (ulong)number * 0x9E3779B97F4A7C15;

    /// <summary>From 0 to below <paramref name="end"/>.</summary>
    public int Next(int end)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)end);
    }

    /// <summary>From <paramref name="start"/> to below <paramref name="end"/>.</summary>
    public int Next(int start, int end) => start + Next(end - start);

    /// <summary>One of a list.</summary>
    public T Pick<T>(IReadOnlyList<T> list) => list[Next(list.Count)];
}
