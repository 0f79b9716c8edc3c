using CqpKits.Authoring.Data;
using Scriban.Runtime;

namespace CqpKits.Tests.Authoring;

/// <summary>
/// A template that reads nothing of a copy is rendered once for all. Which data is of a copy is one list; data that differs and is not on it would be printed of somebody else.
/// </summary>
public sealed class WhatDiffersTests
{
    [Fact]
    public void All_data_that_differs_from_copy_to_copy_is_known_to()
    {
        var data = Sample.InKit(Sample.Observation());
        var other = data with
        {
            Recipient = new Recipient { Candidate = "A", Member = "B", Members = ["C"], Date = "D", Company = "E", Session = "F" },
            Values = new Dictionary<string, string> { ["x"] = "y" },
            Results = ResultViewTests.Results().Results,
        };
        var (before, after) = (DataModel.Of(data), DataModel.Of(other));
        var differing = DataModel.Names.Where(name => Shown(before[name]) != Shown(after[name])).ToList();
        Assert.Empty(differing.Except(DataModel.OfCopies));
        Assert.Superset(new HashSet<string> { "impression", "session", "candidat" }, differing.ToHashSet());
    }

    /// <summary>Besides, only the durations of examinations: a shape is for copies with extra time, or for those without (<c>TemplateShape</c>).</summary>
    [Fact]
    public void Extra_time_changes_nothing_but_examinations()
    {
        var data = Sample.InKit(Sample.Observation());
        var (before, after) = (DataModel.Of(data), DataModel.Of(data with { Recipient = data.Recipient with { ExtraTime = true } }));
        Assert.Equal([], DataModel.Names.Where(name => name != "epreuves" && Shown(before[name]) != Shown(after[name])));
    }

    private static string Shown(object? value) => value switch
    {
        ScriptObject item => "{" + string.Join(",", item.Keys.Select(k => $"{k}={Shown(item[k])}")) + "}",
        ScriptArray list => "[" + string.Join(",", list.Select(Shown)) + "]",
        _ => $"{value}",
    };
}
