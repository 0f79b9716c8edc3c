using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using CqpKits.Diagnostics;
using CqpKits.Scoring.Results;
using CqpKits.Sessions.Deliberating;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Settling;
using CqpKits.Workspaces.Files;
using CqpKits.Yaml;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Sessions.Judging;

/// <summary>A file of decisions, as it was read.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Sha256">SHA-256 of its bytes, hexadecimal.</param>
/// <param name="Content">What it says.</param>
internal sealed record TakenFile(string Path, string Sha256, TakenContent Content)
{
    /// <summary>The files; an error in one leaves all without a value, so that nothing is taken in part.</summary>
    public static Checked<IReadOnlyList<TakenFile>> ReadAll(IWorkspace workspace, IReadOnlyList<string> paths, DecidingBody body)
    {
        var read = Checked.All(paths.Distinct().Select(p => Read(workspace, p, body)));
        IReadOnlyList<Diagnostic> several = read.Value!.Count(f => f.Content.IsOfBody) > 1 ? [JudgingMessages.SeveralFiles([.. read.Value!.Where(f => f.Content.IsOfBody).Select(f => f.Path)])] : [];
        var all = read.After(several);
        return all.Succeeded ? all : Checked.Failed<IReadOnlyList<TakenFile>>(all.Diagnostics);
    }

    private static Checked<TakenFile> Read(IWorkspace workspace, string path, DecidingBody body) => workspace.ReadBytes(path).Then(bytes =>
    {
        var isBook = path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
        var content = isBook && body == DecidingBody.Jury
            ? ReviewBook.Read(path, bytes).Map(answers => new TakenContent { Answers = answers })
            : workspace.ReadShaped(path, new TakenShape(body));
        return content.Map(c => new TakenFile(path, Convert.ToHexStringLower(SHA256.HashData(bytes)), c));
    });
}

/// <summary>What a file of decisions says: one of three kinds.</summary>
internal sealed record TakenContent
{
    /// <summary>A jury's deliberation; null for another kind.</summary>
    public Deliberation? Deliberation { get; init; }

    /// <summary>What a commission decided; null for another kind.</summary>
    public Confirmation? Confirmation { get; init; }

    /// <summary>Decisions about doubtful answers; none for another kind.</summary>
    public IReadOnlyList<Decision> Answers { get; init; } = [];

    /// <summary>Whether it is what a body decided.</summary>
    public bool IsOfBody => Deliberation is not null || Confirmation is not null;

    /// <summary>The decisions about results.</summary>
    public IReadOnlyList<JuryDecision> Decisions => Deliberation?.Decisions ?? Confirmation?.Decisions ?? [];
}

/// <summary>The shape of a YAML file of decisions: decisions about answers name a field, decisions about results a candidate.</summary>
internal sealed class TakenShape(DecidingBody body) : Shape<TakenContent>
{
    /// <inheritdoc/>
    public override JsonObject Schema(KnownWords known) => body == DecidingBody.Jury ? DeliberationShapes.Shape.Schema(known) : DeliberationShapes.Confirmation.Schema(known);

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, ReadingLog log, [MaybeNullWhen(false)] out TakenContent value)
    {
        value = body == DecidingBody.Commission ? Read(DeliberationShapes.Confirmation, node, log, c => new TakenContent { Confirmation = c })
            : IsOfAnswers(node) ? Read(DecisionShapes.Shape, node, log, a => new TakenContent { Answers = a })
            : Read(DeliberationShapes.Shape, node, log, d => new TakenContent { Deliberation = d });
        return value is not null;
    }

    private static TakenContent? Read<T>(Shape<T> shape, YamlNode node, ReadingLog log, Func<T, TakenContent> make) => shape.TryRead(node, log, out var value) ? make(value) : null;

    private static bool IsOfAnswers(YamlNode node) => node is YamlMapping { Entries: [{ Value: YamlSequence { Items: [YamlMapping first, ..] } }] }
        && KnownKeys.Has(first, DecisionShapes.Field, DecisionShapes.Decision.Keys) && first[JuryDecisionShapes.Candidate.Name] is null;
}
