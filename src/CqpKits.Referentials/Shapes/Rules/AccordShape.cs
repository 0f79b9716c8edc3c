using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml;
using CqpKits.Yaml.Schemas;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes.Rules;

/// <summary>How votes must agree: a word, or a fraction of the votes expressed.</summary>
internal sealed class AccordShape() : ScalarShape<Accord>("un accord, comme « majorite » ou \"2/3\"")
{
    private static readonly ShareShape Share = new();

    /// <summary>Whether a text is meant as a fraction.</summary>
    public static bool IsShare(string text) => text.Contains('/', StringComparison.Ordinal);

    /// <summary>The agreement as it is written in a file.</summary>
    public static string Write(Accord accord) => accord.Share?.Display ?? RuleWords.Voting.WordFor(accord.Voting);

    public override JsonObject Schema(KnownWords known) => SchemaNodes.AnyOf(RuleWords.Voting.Schema(known), Share.Schema(known));

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, [MaybeNullWhen(false)] out Accord value)
    {
        value = !IsShare(text) ? RuleWords.Voting.TryRead(scalar, log, out var voting) ? new Accord(voting, null) : null
            : Share.TryRead(scalar, log, out var share) ? new Accord(Voting.Share, share)
            : null;
        return value is not null;
    }
}
