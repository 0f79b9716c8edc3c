using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Diagnostics;
using CqpKits.Forms;

namespace CqpKits.Kits.Importing;

/// <summary>Source-generated JSON serialization of the report of <c>import</c>.</summary>
[JsonSerializable(typeof(ImportReport))]
internal sealed partial class ImportJson : JsonSerializerContext
{
    public static ImportJson Canonical { get; } = new(CanonicalJson.Options());
}

/// <summary>Writes the JSON report of <c>import</c>.</summary>
public static class ImportReports
{
    /// <summary>The report, ending with a line feed.</summary>
    public static string Write(Checked<ImportOutcome> outcome) => JsonSerializer.Serialize(ImportReport.Of(outcome), ImportJson.Canonical.ImportReport) + "\n";
}
