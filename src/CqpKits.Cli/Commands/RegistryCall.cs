using System.CommandLine;
using CqpKits.Cli.Usage;
using CqpKits.Diagnostics;
using CqpKits.Registry;
using CqpKits.Sessions.Registering;

namespace CqpKits.Cli.Commands;

/// <summary>Opens the registry of the workspace for one use case.</summary>
internal static class RegistryCall
{
    /// <summary>The name that is stated beside the account, for the journal.</summary>
    public static Option<string?> By { get; } = Word.Value("--by", "nom", "Qui agit, noté au journal à côté du compte de l'ordinateur.");

    /// <summary>Uses the registry, which is there already.</summary>
    public static Checked<T> Use<T>(Invocation call, Func<IRegistry, Checked<T>> use) => Use(call, mayBegin: false, use);

    /// <summary>Uses the registry, which is made where it is not there yet.</summary>
    public static Checked<T> Begin<T>(Invocation call, Func<IRegistry, Checked<T>> use) => Use(call, mayBegin: true, use);

    /// <summary>Who acts, as the operating system and the person say; the use case puts its name in.</summary>
    public static Act ActOf(Invocation call) => new("", Environment.UserName, call.Value(By) is { } name && name.Trim().Length > 0 ? name.Trim() : null, call.Workspace.Today);

    private static Checked<T> Use<T>(Invocation call, bool mayBegin, Func<IRegistry, Checked<T>> use)
    {
        var opened = Registries.Open(call.Workspace, mayBegin);
        using var registry = opened.Value;
        return registry is null ? Checked.Failed<T>(opened.Diagnostics) : use(registry).After(opened.Diagnostics);
    }
}
