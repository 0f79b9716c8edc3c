using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Yaml;
using CqpKits.Yaml.Schemas;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Reading;

/// <summary>A fraction from above 0 to 1: <c>2/3</c>.</summary>
internal sealed partial class ShareShape() : ScalarShape<Share>("une fraction comme \"2/3\"")
{
    /// <summary>The regular expression of a fraction: two whole numbers of up to three digits.</summary>
    public static string Pattern => Written().ToString();

    public override JsonObject Schema(KnownWords known) => SchemaNodes.Text(Pattern);

    /// <summary>Reads a fraction; false for anything else, and for one above 1.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Share? value)
    {
        var match = Written().Match(text);
        value = match.Success ? new Share(Number(match, "parts"), Number(match, "whole")) : null;
        if (value is { Parts: 0 } || value?.Parts > value?.Whole)
        {
            value = null;
        }

        return value is not null;
    }

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, [MaybeNullWhen(false)] out Share value)
    {
        if (TryParse(text, out value))
        {
            return true;
        }

        log.Report(ValueMessages.NotAShare(scalar));
        return false;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<parts>[0-9]{1,3})/(?<whole>[0-9]{1,3})\z")]
    private static partial Regex Written();
}

/// <summary>A number of members from 1, or a fraction of them: <c>3</c>, <c>1/2</c>.</summary>
internal sealed class QuorumShape() : ScalarShape<Quorum>("un nombre de membres, ou une fraction")
{
    public override JsonObject Schema(KnownWords known) => SchemaNodes.AnyOf(SchemaNodes.Count(), SchemaNodes.Text(ShareShape.Pattern));

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, [MaybeNullWhen(false)] out Quorum value)
    {
        value = ShareShape.TryParse(text, out var share) ? new Quorum(null, share)
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var members) && members > 0 ? new Quorum(members, null)
            : null;
        if (value is not null)
        {
            return true;
        }

        log.Report(ValueMessages.NotAQuorum(scalar));
        return false;
    }
}
