namespace CqpKits.Yaml;

/// <summary>
/// Which of the repeated keys of a mapping are said. A dash that is missing makes all keys of an item keys of the one before: that is one fault, said at the
/// first of them, until a key comes again.
/// </summary>
internal sealed class RepeatedKeys
{
    private readonly HashSet<string> since = new(StringComparer.Ordinal);
    private bool isWithin;

    /// <summary>Takes the next key; true when it begins such a run.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isRepeated">Whether the mapping has it already.</param>
    public bool IsToSay(string key, bool isRepeated)
    {
        var begins = isRepeated && (!isWithin || since.Contains(key));
        if (begins)
        {
            isWithin = true;
            since.Clear();
        }

        if (isWithin)
        {
            since.Add(key);
        }

        return begins;
    }
}
