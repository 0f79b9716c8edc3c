using System.Reflection;
using CqpKits.Diagnostics;

namespace CqpKits.Tests.House;

/// <summary>Errors travel one way, in the returned checked value: nothing is handed a collection to add diagnostics to.</summary>
public sealed class ErrorTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<string> Projects => HouseTests.Projects;

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_parameter_collects_diagnostics(string project) => Assert.Empty(Assemblies.Of(project).GetTypes().SelectMany(Collecting));

    [Fact]
    public void The_scan_sees_what_collects_and_only_that()
    {
        var seen = Collecting(typeof(Collector)).Order(StringComparer.Ordinal);
        Assert.Equal([".ctor: collected", "Interface: collected", "List: collected", "Out: collected", "Set: collected"], seen.Select(s => s[(typeof(Collector).FullName!.Length + 1)..]));
    }

    private static IEnumerable<string> Collecting(Type type) =>
        from member in type.GetConstructors(Declared).Concat<MethodBase>(type.GetMethods(Declared))
        from parameter in member.GetParameters()
        where IsCollection(parameter.ParameterType)
        select $"{type.FullName}.{member.Name}: {parameter.Name}";

    private static bool IsCollection(Type type) =>
        type.IsByRef ? IsCollection(type.GetElementType()!) : type.IsAssignableTo(typeof(ICollection<Diagnostic>)) && !type.IsArray;

    private sealed class Collector(List<Diagnostic> collected)
    {
        public int Count => collected.Count;

        public static void List(List<Diagnostic> collected) => collected.Clear();

        public static void Interface(IList<Diagnostic> collected) => collected.Clear();

        public static void Set(HashSet<Diagnostic> collected) => collected.Clear();

        public static void Out(out ICollection<Diagnostic> collected) => collected = [];

        public static int Reading(IReadOnlyList<Diagnostic> read, params IEnumerable<Diagnostic> more) => read.Count + more.Count();

        public static int Array(Diagnostic[] read) => read.Length;
    }
}
