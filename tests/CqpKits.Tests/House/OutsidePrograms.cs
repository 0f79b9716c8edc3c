using System.Text.RegularExpressions;

namespace CqpKits.Tests.House;

/// <summary>Finds the sources that start programs of the machine: by themselves, or by naming a type of a helper that does.</summary>
internal static partial class OutsidePrograms
{
    /// <summary>The sources among these that start one.</summary>
    public static IReadOnlyList<TestSource> Starting(IReadOnlyList<TestSource> sources)
    {
        var starting = sources.Where(s => Start().IsMatch(s.Code)).ToHashSet();
        while (sources.Except(starting).Where(s => Names(s, starting)).ToList() is { Count: > 0 } more)
        {
            starting.UnionWith(more);
        }

        return [.. starting];
    }

    private static bool Names(TestSource source, IEnumerable<TestSource> starting) =>
        starting.Where(s => !s.HasTests).SelectMany(s => s.Types).Any(type => Regex.IsMatch(source.Code, $@"\b{type}\b"));

    // A hosted PowerShell is one too: what it runs starts others.
    [GeneratedRegex(@"\bProcess\.Start\(|\bPowerShell\.Create\(")]
    private static partial Regex Start();
}
