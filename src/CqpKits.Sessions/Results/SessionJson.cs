using System.Text.Json.Serialization;
using CqpKits.Forms;

namespace CqpKits.Sessions.Results;

/// <summary>Source-generated JSON of results.</summary>
[JsonSerializable(typeof(ReturnsReport))]
internal sealed partial class SessionJson : JsonSerializerContext
{
    public static SessionJson Canonical { get; } = new(CanonicalJson.Options());
}
