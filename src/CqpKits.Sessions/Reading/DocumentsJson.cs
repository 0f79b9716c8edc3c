using System.Text.Json.Serialization;
using CqpKits.Forms;

namespace CqpKits.Sessions.Reading;

/// <summary>Source-generated JSON of the list of documents made of results.</summary>
[JsonSerializable(typeof(IssuedDocuments))]
internal sealed partial class DocumentsJson : JsonSerializerContext
{
    public static DocumentsJson Canonical { get; } = new(CanonicalJson.Options());
}
