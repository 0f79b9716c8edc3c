using CqpKits.Authoring.Dialect;
using CqpKits.Authoring.Faults;
using CqpKits.Documents.Blocks;

namespace CqpKits.Authoring.Composition;

/// <summary>The block directives of the dialect, by name.</summary>
internal sealed class BlockDirectives(IEnumerable<IBlockDirective> directives)
{
    private readonly Dictionary<string, IBlockDirective> byName = directives.ToDictionary(d => d.Shape.Name, StringComparer.Ordinal);

    /// <summary>Names of the directives without content.</summary>
    public IReadOnlyCollection<string> Leaves => [.. byName.Values.Where(d => d.Shape.IsLeaf).Select(d => d.Shape.Name)];

    /// <summary>The blocks of a directive. Faults are reported, and its content is composed even so, to find the faults and fields in it.</summary>
    public IEnumerable<Block> Build(DirectiveBlock block, BlockContext place, BlockComposer composer)
    {
        var header = block.Header;
        var position = composer.Scope.At(header.Offset);
        if (header.Fault is { } fault)
        {
            composer.Scope.Report(AuthoringMessages.DirectiveUnreadable($":::{header.Name}", composer.Scope.Exact(fault.Reason), composer.Scope.At(fault.Offset)));
            return composer.Compose(block, place);
        }

        if (header.Name.Length == 0)
        {
            composer.Scope.Report(AuthoringMessages.LoneFence(position));
            return composer.Compose(block, place);
        }

        if (!block.IsClosed && !block.IsLeaf)
        {
            composer.Scope.Report(AuthoringMessages.FenceNotClosed(header.Name, block.Colons, position));
        }

        if (!byName.TryGetValue(header.Name, out var directive))
        {
            composer.Scope.Report(AuthoringMessages.UnknownDirective($":::{header.Name}", byName.Keys.Select(n => $":::{n}"), position));
            return composer.Compose(block, place);
        }

        var admitted = composer.Check(block, $"un bloc « {header.Name} »", directive.Kind, place);
        IReadOnlyList<Block> built = [.. directive.Build(block, DirectiveArguments.Check(header, directive.Shape, composer.Scope), composer)];
        return admitted ? built : [];
    }
}
