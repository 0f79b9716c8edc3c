using CqpKits.Authoring.Data;
using Scriban.Syntax;

namespace CqpKits.Authoring.Rendering;

/// <summary>
/// Which statements of a template read what differs from copy to copy: the recipient, the results. Names assigned from such a value, and loop variables over one, count too.
/// Found before anything runs, so that a template that reads nothing of the kind is rendered once for all.
/// </summary>
internal sealed class RecipientUse
{
    private readonly HashSet<string> names = new(DataModel.OfCopies, StringComparer.Ordinal);

    public RecipientUse(IReadOnlyList<ScriptPage> pages)
    {
        var nodes = pages.SelectMany(Within).ToList();
        int before;
        do
        {
            before = names.Count;
            names.UnionWith(nodes.Select(Derived).OfType<string>().ToList());
        }
        while (names.Count > before);

        IsAny = pages.Any(IsIn);
    }

    /// <summary>Whether anything of the template reads it.</summary>
    public bool IsAny { get; }

    /// <summary>Whether an expression, or anything else, reads it.</summary>
    public bool IsIn(ScriptNode node) => Within(node).Any(n => n is ScriptVariableGlobal variable && names.Contains(variable.Name));

    /// <summary>The name that a statement gives to a value read from a copy, or null.</summary>
    private string? Derived(ScriptNode node) => node switch
    {
        ScriptAssignExpression { Target: ScriptVariableGlobal target, Value: { } value } when IsIn(value) => target.Name,
        ScriptForStatement { Variable: ScriptVariableGlobal variable, Iterator: { } iterator } when IsIn(iterator) => variable.Name,
        _ => null,
    };

    /// <summary>A node and those below it.</summary>
    private static IEnumerable<ScriptNode> Within(ScriptNode node) => Below(node).SelectMany(Within).Prepend(node);

    /// <summary>The member behind a dot is no name.</summary>
    private static IEnumerable<ScriptNode> Below(ScriptNode node) => node switch
    {
        ScriptMemberExpression { Target: { } target } => [target],
        _ => node.Children.Where(c => c is not null),
    };
}
