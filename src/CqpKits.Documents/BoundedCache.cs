namespace CqpKits.Documents;

/// <summary>A few things that cost much to make, each of which fits some of what is asked for; the oldest goes when there are too many. Several threads may use it.</summary>
/// <typeparam name="T">What is kept.</typeparam>
/// <param name="most">How many are kept.</param>
public sealed class BoundedCache<T>(int most)
    where T : class
{
    private readonly Lock turn = new();
    private T[] kept = [];

    /// <summary>The first that fits, or null.</summary>
    public T? Find(Predicate<T> fits) => Array.Find(Volatile.Read(ref kept), fits);

    /// <summary>The first that fits, made where none does; of several threads that ask for the same, one makes it.</summary>
    public T FindOrMake(Predicate<T> fits, Func<T> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        if (Find(fits) is { } found)
        {
            return found;
        }

        lock (turn)
        {
            return Find(fits) ?? Keep(make());
        }
    }

    private T Keep(T made)
    {
        Volatile.Write(ref kept, kept.Length < most ? [.. kept, made] : [.. kept[1..], made]);
        return made;
    }
}
