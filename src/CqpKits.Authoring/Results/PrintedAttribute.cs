namespace CqpKits.Authoring.Results;

/// <summary>
/// The key under which templates alone see a property of the view of results: either a key that JSON does not write, or the form for people
/// of one that it does (a rounded number with its unit, a date in words), which templates then see in its place.
/// </summary>
/// <param name="key">The French key.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PrintedAttribute(string key) : Attribute
{
    /// <summary>The French key.</summary>
    public string Key { get; } = key;
}
