using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CqpKits.Yaml;
using CqpKits.Yaml.Schemas;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Workspaces.Settings;

/// <summary>How long data of a class is kept once its session is closed.</summary>
/// <param name="Text">As written: « 24 mois », « 10 ans ».</param>
/// <param name="Months">The same in months.</param>
public sealed record RetentionPeriod(string Text, int Months)
{
    /// <summary>The first day on which it is over.</summary>
    public DateOnly After(DateOnly closed) => closed.AddMonths(Months);
}

/// <summary>How long each class of data is kept; null where nothing is declared, and all is kept.</summary>
/// <param name="Returns">YAML <c>retours</c>: what came back, and what had gone out.</param>
/// <param name="Identities">YAML <c>identites</c>: who was enrolled, who evaluated.</param>
/// <param name="Results">YAML <c>resultats</c>: what was decided, without names once these are gone.</param>
/// <param name="Papers">YAML <c>papiers</c>: the register of papers, likewise.</param>
public sealed record Retentions(RetentionPeriod? Returns, RetentionPeriod? Identities, RetentionPeriod? Results, RetentionPeriod? Papers)
{
    /// <summary>All is kept.</summary>
    public static Retentions None { get; } = new(null, null, null, null);
}

/// <summary>A number of months or years.</summary>
internal sealed partial class PeriodShape() : ScalarShape<RetentionPeriod>("une durée")
{
    private const int MonthsOfYear = 12;

    public override JsonObject Schema(KnownWords known) => SchemaNodes.Text(Written().ToString());

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, [MaybeNullWhen(false)] out RetentionPeriod value)
    {
        var written = Written().Match(text);
        value = written.Success
            ? new RetentionPeriod(text, int.Parse(written.Groups[1].Value, CultureInfo.InvariantCulture) * (written.Groups[2].Value[0] == 'm' ? 1 : MonthsOfYear))
            : null;
        if (value is null)
        {
            log.Report(SettingsMessages.BadPeriod(text, scalar.Position));
        }

        return value is not null;
    }

    [GeneratedRegex(@"^([1-9][0-9]{0,2}) (mois|ans?)\z")]
    private static partial Regex Written();
}
