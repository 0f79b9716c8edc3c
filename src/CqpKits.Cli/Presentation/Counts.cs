using CqpKits.Diagnostics;

namespace CqpKits.Cli.Presentation;

/// <summary>Writes numbers with nouns in French.</summary>
internal static class Counts
{
    /// <summary>« 0 fichier », « 1 fichier », « 2 fichiers ».</summary>
    public static string Of(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count > 1 ? "s" : "")}");

    /// <summary>« 1 erreur, 2 avertissements ».</summary>
    public static string Of(IReadOnlyList<Diagnostic> diagnostics) =>
        $"{Of(diagnostics.Count(d => d.Severity == Severity.Error), "erreur")}, {Of(diagnostics.Count(d => d.Severity == Severity.Warning), "avertissement")}";
}
