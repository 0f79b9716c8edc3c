using Scriban.Runtime;

namespace CqpKits.Authoring.Data;

/// <summary>A record of the view of results in template data; it knows its type, to suggest the new name of a former key.</summary>
internal sealed class ResultObject(Type view) : ScriptObject
{
    /// <summary>The key or path that replaces the former key <paramref name="key"/>; null when it is not a former key.</summary>
    public string? NowOf(string key) => ResultKeys.NowOf(view, key);
}
