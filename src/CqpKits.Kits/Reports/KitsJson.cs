using System.Text.Json.Serialization;
using CqpKits.Forms;

namespace CqpKits.Kits.Reports;

/// <summary>Source-generated JSON serialization of the reports of commands.</summary>
[JsonSerializable(typeof(BuildReport))]
[JsonSerializable(typeof(CheckReport))]
[JsonSerializable(typeof(ListReport))]
[JsonSerializable(typeof(TemplatesReport))]
[JsonSerializable(typeof(FilesReport))]
[JsonSerializable(typeof(StartReport))]
[JsonSerializable(typeof(DifferenceReport))]
[JsonSerializable(typeof(ProofsReport))]
[JsonSerializable(typeof(ExplanationsReport))]
internal sealed partial class KitsJson : JsonSerializerContext
{
    public static KitsJson Canonical { get; } = new(CanonicalJson.Options());
}
