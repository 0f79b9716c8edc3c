namespace CqpKits.Tests.House;

/// <summary>The fast loop leaves out the category Slow: whatever starts an outside program is in it, and stands in a project for that.</summary>
public sealed class SlowTests
{
    private const string Slow = "[Trait(\"Category\", \"Slow\")]\npublic sealed class ";

    private static readonly IReadOnlyList<TestSource> Starting = OutsidePrograms.Starting(TestSource.ReadAll());

    [Fact]
    public void A_class_that_starts_an_outside_program_is_slow()
    {
        var classes = Starting.Where(s => s.HasTests).ToList();
        Assert.Superset(new HashSet<string> { "SavedFormTests", "SurvivalTests", "PageLookTests", "PackagedProgramTests" }, classes.SelectMany(s => s.Types).ToHashSet());
        Assert.All(classes, s => Assert.True(s.Text.Contains(Slow, StringComparison.Ordinal), $"{s.Path}: the class lacks [Trait(\"Category\", \"Slow\")]"));
    }

    [Fact]
    public void Only_the_projects_for_outside_programs_start_one() =>
        Assert.Equal(["CqpKits.Benchmarks", "CqpKits.Tests.Office", "CqpKits.Tests.Packaging", "CqpKits.Treatments"], Starting.Select(s => s.Project).Distinct().Order());

    [Theory]
    [InlineData("using var process = Process.Start(start);", true)]
    [InlineData("class A { void Go() => Outer.Go(); }", true)]
    [InlineData("public sealed class A(Outer program) : IClassFixture<Outer>", true)]
    [InlineData("// Outer.Go takes a second.", false)]
    [InlineData("Assert.Contains(\"Outer.Go\", page);", false)]
    [InlineData("void Any_Outer_goes()", false)]
    public void The_scan_sees(string code, bool starts)
    {
        var source = new TestSource("a/A.cs", code);
        var helpers = new[] { new TestSource("b/Inner.cs", "class Inner { void Go() => Process.Start(start); }"), new TestSource("b/Outer.cs", "class Outer { void Go() => Inner.Go(); }") };
        Assert.Equal(starts, OutsidePrograms.Starting([source, .. helpers]).Contains(source));
    }
}
