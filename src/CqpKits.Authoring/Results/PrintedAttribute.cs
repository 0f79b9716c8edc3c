namespace CqpKits.Authoring.Results;

/// <summary>
/// The key of a property of the view of results in templates: either a key that JSON does not have, or a printed form of a value
/// that JSON has exactly (a rounded number with its unit, a date in words), which replaces it in templates.
/// </summary>
/// <param name="key">The French key.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PrintedAttribute(string key) : Attribute
{
    /// <summary>The French key.</summary>
    public string Key { get; } = key;
}
