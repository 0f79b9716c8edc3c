using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Usage;
using CqpKits.Diagnostics;
using CqpKits.Sessions.Enrolling;
using CqpKits.Workspaces.Candidates;

namespace CqpKits.Cli.Verbs;

/// <summary>An option that is a day, the same in every command that has one.</summary>
internal static class DayOption
{
    /// <summary>The option.</summary>
    public static Option<string?> Make(string name, string description) => Word.Read(name, "jour", description, Read);

    /// <summary>The day that was typed; null for none.</summary>
    public static DateOnly? Of(Invocation call, Option<string?> option) => call.Value(option) is { } day ? Read(day).Value : null;

    private static Checked<DateOnly?> Read(string text) =>
        CandidateDays.Find(text) is { } day ? Checked.Of<DateOnly?>(day) : Checked.Failed<DateOnly?>(EnrollingMessages.NotADay(text));
}
