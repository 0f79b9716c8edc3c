using System.Text.Json.Serialization;
using CqpKits.Forms;

namespace CqpKits.Workspaces.Issued;

/// <summary>Source-generated JSON of <c>kit.json</c>.</summary>
[JsonSerializable(typeof(KitManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext
{
    public static ManifestJson Canonical { get; } = new(CanonicalJson.Options());
}
