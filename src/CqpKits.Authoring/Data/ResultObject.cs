using Scriban.Runtime;

namespace CqpKits.Authoring.Data;

/// <summary>A record of the view of results, as templates see it: it remembers which, to explain a key that it does not have.</summary>
internal sealed class ResultObject(Type view) : ScriptObject
{
    /// <summary>What is written now in place of <paramref name="key"/>; null when the record never had it.</summary>
    public string? NowOf(string key) => ResultKeys.NowOf(view, key);
}
