using CqpKits.Forms;

namespace CqpKits.Documents;

/// <summary>Finds what is printed around each field of a document.</summary>
public static class FieldPlaces
{
    /// <summary>The place of every placed field by field id (the first one, if a field is placed twice).</summary>
    public static IReadOnlyDictionary<string, FieldPlace> Of(Document document) => throw new NotImplementedException();
}
