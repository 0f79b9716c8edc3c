using System.CommandLine;
using CqpKits.Diagnostics;

namespace CqpKits.Cli.Usage;

/// <summary>An option whose value has to be understood: a fault of it is a fault of usage.</summary>
internal sealed class ReadOption : Option<string?>
{
    private readonly Func<string, IReadOnlyList<Diagnostic>> faultsOf;

    /// <summary>An option that takes no value with faults.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="faultsOf">The faults of a value.</param>
    public ReadOption(string name, Func<string, IReadOnlyList<Diagnostic>> faultsOf)
        : base(name)
    {
        this.faultsOf = faultsOf;
        Validators.Add(result =>
        {
            if (result.Tokens is [var value] && FaultOf(value.Value) is { } fault)
            {
                result.AddError(fault);
            }
        });
    }

    /// <summary>What is wrong with a value, without a full stop; null when nothing is.</summary>
    public string? FaultOf(string value) => faultsOf(value) is [var first, ..] ? $"{first.Message.TrimEnd('.')} ({first.Hint?.TrimEnd('.')})" : null;
}
