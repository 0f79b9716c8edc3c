using Scriban.Runtime;

namespace CqpKits.Authoring.Data;

/// <summary>Makes the objects and lists of template data; templates cannot change them.</summary>
internal static class DataObject
{
    /// <summary>An object; a null value makes a key that exists without a value.</summary>
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

    /// <summary>The list of the results of <paramref name="model"/> for each item; nulls are left out.</summary>
    public static ScriptArray List<T>(IEnumerable<T> items, Func<T, object?> model) =>
        new(items.Select(model).OfType<object>()) { IsReadOnly = true };

    /// <summary>A list of texts.</summary>
    public static ScriptArray Texts(IEnumerable<string> texts) => List(texts, text => text);
}
