using Scriban.Runtime;

namespace CqpKits.Authoring.Data;

/// <summary>Makes the objects and lists that templates see; none of them can be changed by a template.</summary>
internal static class DataObject
{
    /// <summary>An object; a null is a key that exists and has no value.</summary>
    public static ScriptObject Of(params IEnumerable<(string Key, object? Value)> members)
    {
        var made = new ScriptObject();
        foreach (var (key, value) in members)
        {
            made[key] = value!;
        }

        made.IsReadOnly = true;
        return made;
    }

    /// <summary>An object with a code and a label.</summary>
    public static ScriptObject Item(string code, string label) => Of(("code", code), ("libelle", label));

    /// <summary>A list of what <paramref name="model"/> makes of each item.</summary>
    public static ScriptArray List<T>(IEnumerable<T> items, Func<T, object?> model) =>
        new(items.Select(model).OfType<object>()) { IsReadOnly = true };

    /// <summary>A list of texts.</summary>
    public static ScriptArray Texts(IEnumerable<string> texts) => List(texts, text => text);
}
