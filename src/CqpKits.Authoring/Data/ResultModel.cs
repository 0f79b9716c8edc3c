using System.Collections;
using CqpKits.Authoring.Results;

namespace CqpKits.Authoring.Data;

/// <summary>
/// <c>session</c>, <c>candidat</c>, <c>element</c> and <c>papier</c>: the view of results under its keys. A record that is used in several places is one object.
/// </summary>
internal sealed class ResultModel(DocumentResults? results)
{
    private readonly Dictionary<object, ResultObject> made = new(ReferenceEqualityComparer.Instance);

    public object? Session => results is null ? null : Of(results.Session);

    public object? Candidate => results?.Candidate is { } candidate ? Of(candidate) : null;

    public object? Item => results?.Item is { } item ? Of(item) : null;

    public object? Paper => results is null ? null : Of(results.Paper);

    private ResultObject Of(object view)
    {
        if (made.TryGetValue(view, out var known))
        {
            return known;
        }

        var shown = new ResultObject(view.GetType());
        foreach (var (key, property) in ResultKeys.Of(view.GetType()))
        {
            shown[key] = Value(property.GetValue(view), property.PropertyType)!;
        }

        shown.IsReadOnly = true;
        return made[view] = shown;
    }

    private object? Value(object? value, Type type) => value switch
    {
        null => Missing(type),
        string or bool or int or decimal => value,
        IEnumerable list => DataObject.List(list.Cast<object>(), item => Value(item, item.GetType())),
        _ => Of(value),
    };

    private static object? Missing(Type type) =>
        type == typeof(string) ? "" : type.IsAssignableTo(typeof(IEnumerable)) ? DataObject.Texts([]) : null;
}
