using CqpKits.Diagnostics;

namespace CqpKits.Tests.Diagnostics;

/// <summary>How checked values are joined: what was found is kept, once, in the order in which it was found.</summary>
public sealed class CheckedTests
{
    private static readonly Diagnostic Warning = Diagnostic.Warning("CQP900", "attention.");
    private static readonly Diagnostic Error = Diagnostic.Error("CQP901", "faux.");

    [Fact]
    public void Then_goes_on_after_a_warning_and_says_both()
    {
        var joined = Checked.Of("a", Warning).Then(text => Checked.Of(text + "b", Error));
        Assert.Equal("ab", joined.Value);
        Assert.Equal([Warning, Error], joined.Diagnostics);
    }

    [Fact]
    public void Then_stops_at_an_error_even_where_there_is_a_value()
    {
        var joined = Checked.Of("a", Error).Then<string>(_ => throw new InvalidOperationException());
        Assert.Null(joined.Value);
        Assert.Equal([Error], joined.Diagnostics);
    }

    [Fact]
    public void Map_keeps_a_value_that_comes_with_errors()
    {
        var mapped = Checked.Of("a", Error).Map(text => text + "b");
        Assert.Equal("ab", mapped.Value);
        Assert.Equal([Error], mapped.Diagnostics);
    }

    [Fact]
    public void What_was_found_before_comes_first() =>
        Assert.Equal([Warning, Error], Checked.Failed<string>(Error).After([Warning]).Diagnostics);

    [Fact]
    public void All_has_the_values_there_are_and_everything_found_each_part_made_once()
    {
        var made = new List<int>();
        var all = Checked.All(Enumerable.Range(0, 3).Select(Part));
        Assert.Equal(["0", "2"], all.Value!);
        Assert.Equal([Warning, Error, Warning], all.Diagnostics);
        Assert.Equal([0, 1, 2], made);

        Checked<string> Part(int number)
        {
            made.Add(number);
            return number == 1 ? Checked.Failed<string>(Error) : Checked.Of($"{number}", Warning);
        }
    }
}
