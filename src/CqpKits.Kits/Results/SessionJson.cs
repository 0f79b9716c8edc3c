using System.Text.Json.Serialization;
using CqpKits.Forms;

namespace CqpKits.Kits;

/// <summary>Source-generated JSON of results and of the list of documents made of them.</summary>
[JsonSerializable(typeof(ReturnsReport))]
[JsonSerializable(typeof(IssuedDocuments))]
internal sealed partial class SessionJson : JsonSerializerContext
{
    public static SessionJson Canonical { get; } = new(CanonicalJson.Options());
}
